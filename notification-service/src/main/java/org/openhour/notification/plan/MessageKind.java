package org.openhour.notification.plan;

/** What a message is for. */
public enum MessageKind {
    CONFIRMATION,
    INVITE,
    /** The reminders carry the lead time that they have unless the practice sets another ({@link Leads}). */
    REMINDER_72H,
    REMINDER_24H,
    /** The way into a telehealth session, shortly before it. */
    REMINDER_2H,
    UPDATE,
    CANCELLATION,
    /** An hour that has become free, to somebody who waits for one. */
    OFFER,
    /** The hour on offer went to somebody else. */
    OFFER_GONE,
    /** Two questions after an appointment, behind a private link. */
    PULSE,
    /** What a client asked to be reminded of between appointments, behind a private link. */
    NUDGE;

    public boolean reminds() {
        return this == REMINDER_72H || this == REMINDER_24H || this == REMINDER_2H;
    }

    /** Whether the practice sends it of its own accord, and so no more of it than a {@link Ceiling} allows. */
    public boolean limited() {
        return reminds() || isNote();
    }

    /** Whether it is ever sent as a text. */
    public boolean texts() {
        return this != INVITE;
    }

    /** Whether it speaks of an hour that somebody may have, not of one that they have. */
    public boolean offers() {
        return this == OFFER || this == OFFER_GONE;
    }

    /** Whether its e-mail carries the appointment for a calendar. */
    public boolean invites() {
        return !reminds() && !offers() && !isNote();
    }

    /** Whether it is a note between appointments, which says nothing but that there is one. */
    public boolean isNote() {
        return this == PULSE || this == NUDGE;
    }

    /** Whether e-mail says it only where a text cannot; all others have an e-mail beside the text. */
    public boolean goesOneWay() {
        return reminds() || isNote() || this == OFFER;
    }

    /** Whether there is nothing to it without the private link. */
    public boolean needsLink() {
        return isNote() || this == OFFER;
    }
}
