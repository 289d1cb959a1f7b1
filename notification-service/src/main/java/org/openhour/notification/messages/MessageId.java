package org.openhour.notification.messages;

import com.github.f4b6a3.uuid.UuidCreator;

/** The name of one message, also towards providers; grows with time. */
public record MessageId(String value) {

    public MessageId {
        if (!value.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("not a message id");
        }
    }

    static MessageId next() {
        return new MessageId(UuidCreator.getTimeOrderedEpochPlus1().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
