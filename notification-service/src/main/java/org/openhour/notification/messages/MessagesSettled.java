package org.openhour.notification.messages;

import java.util.Collection;

/** It is clear of messages that they have left, or that they have not; heard in the transaction that writes it down. */
public record MessagesSettled(Collection<MessageId> ids) {

    public MessagesSettled {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("nothing settled");
        }
    }

    /** The names alone, for SQL. */
    public Collection<String> values() {
        return ids.stream().map(MessageId::value).toList();
    }
}
