package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class MessageTableTest {

    private static final Instant NOON = Instant.parse("2026-12-01T20:00:00Z");

    @Autowired
    private MessageTable table;

    private final AppointmentId appointment =
            new AppointmentId(UUID.randomUUID().toString());

    @Test
    void ordersByRevisionWhateverTheClocksSaidThatMadeTheIds() {
        String end = UUID.randomUUID().toString().substring(8);
        table.insert(sent("00000000" + end, 1, MessageKind.UPDATE));
        table.insert(sent("ffffffff" + end, 0, MessageKind.CONFIRMATION));
        assertThat(table.of(appointment))
                .extracting(Message::kind)
                .containsExactly(MessageKind.CONFIRMATION, MessageKind.UPDATE);
    }

    private Message sent(String id, long revision, MessageKind kind) {
        return new Message(
                new MessageId(id),
                appointment,
                new ClientId("robin"),
                revision,
                kind,
                Channel.SMS,
                MessageState.SENT,
                null,
                "+16195550123",
                new Arrangement("0".repeat(32)),
                0,
                NOON,
                NOON,
                1,
                null,
                null,
                null,
                Asked.BY_PLAN);
    }
}
