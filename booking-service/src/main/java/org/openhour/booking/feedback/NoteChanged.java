package org.openhour.booking.feedback;

/** A note has come to a new revision; the first is 0. */
public record NoteChanged(NoteId note, int revision) {}
