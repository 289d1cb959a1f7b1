package org.openhour.notification.messages;

/** It is clear that a message has left, or that it has not; heard within the transaction that writes that down. */
public record MessageSettled(MessageId id) {}
