package org.openhour.notification.messages;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Channel;

/** Says by e-mail what the number takes no text of; other texts have an e-mail beside them already. */
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
        if (text.channel() != Channel.SMS || !text.kind().goesOneWay()) {
            return;
        }
        appointments
                .find(text.appointment())
                .flatMap(state -> state.recipient(text.client()))
                .flatMap(recipient -> recipient.address(Channel.EMAIL))
                .ifPresent(address -> table.insert(NewMessage.byMail(text, address, clock.instant())));
    }
}
