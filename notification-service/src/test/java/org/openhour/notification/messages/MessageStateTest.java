package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageStateTest {

    private static final Set<MessageState> REPORTED =
            EnumSet.of(MessageState.SENT, MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.FAILED);

    @ParameterizedTest
    @EnumSource
    void goesForwardOnlyOnAProvidersWord(MessageState from) {
        Set<MessageState> allowed =
                switch (from) {
                    case CLAIMED, UNKNOWN -> REPORTED;
                    case SENT -> EnumSet.of(MessageState.DELIVERED, MessageState.UNDELIVERED, MessageState.FAILED);
                    default -> EnumSet.noneOf(MessageState.class);
                };
        for (MessageState to : MessageState.values()) {
            assertThat(from.mayBecome(to)).as(from + " to " + to).isEqualTo(allowed.contains(to));
        }
    }
}
