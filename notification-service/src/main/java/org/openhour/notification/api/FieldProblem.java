package org.openhour.notification.api;

/** A field that cannot be taken: where it is, a stable code, and words that repeat nothing of its content. */
record FieldProblem(String field, String code, String message) {}
