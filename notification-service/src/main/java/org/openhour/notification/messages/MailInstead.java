package org.openhour.notification.messages;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.plan.MessageKind;

/** Reminds, or makes an offer, by e-mail where the number takes no texts; other texts have an e-mail beside them already. */
@Component
class MailInstead {

    private final Appointments appointments;
    private final MessageTable table;
    private final Clock clock;

    MailInstead(Appointments appointments, MessageTable table, Clock clock) {
        this.appointments = appointments;
        this.table = table;
        this.clock = clock;
    }

    void of(Message text) {
        if (text.channel() != Channel.SMS || !(text.kind().reminds() || text.kind() == MessageKind.OFFER)) {
            return;
        }
        appointments
                .find(text.appointment())
                .flatMap(state -> state.recipient(text.client()))
                .flatMap(recipient -> recipient.address(Channel.EMAIL))
                .ifPresent(address -> table.insert(NewMessage.byMail(text, address, clock.instant())));
    }
}
