package org.openhour.booking.desk;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.outbox.MessageRefused;

/** Why something was refused, as the desk says it. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case SLOT_TAKEN -> "Somebody took that time a moment ago. These are free.";
            case CLIENT_DOUBLE_BOOKED -> "The client has another appointment at that time.";
            case CLIENT_NAMED_TWICE -> "Somebody who comes is named twice.";
            case OFF_GRID -> "Sessions start at whole five minutes, and not in an hour that the clock skips.";
            case TOO_SOON -> "That time is over.";
            case BEYOND_HORIZON -> "That is more than a year ahead.";
            case NOT_OFFERED -> "That clinician does not offer this service in this way.";
            case LICENCE_NOT_VALID -> "The clinician's license, or the supervisor's, does not cover that day.";
            case OUTSIDE_HOURS -> "The clinician does not work then.";
            case OFFICE_RETIRED -> "The office in which it was is no longer in use. Book it elsewhere.";
            case GROUP_CANCELLED -> "This meeting of the group was cancelled, so nobody can come back to it.";
            case OUT_OF_STATE -> "By video only with a client who is in California then. Meeting in person works.";
            case CALIFORNIA_UNANSWERED ->
                "Somebody has not said yet whether they are in California. Ask, and record the answer here first.";
            case CONSENT_MISSING -> "Consent to meeting by video is missing. Ask for it and record it here first.";
            case GUARDIAN_REQUIRED -> "Under 12 a guardian has to book.";
            case IDEMPOTENCY_KEY_REUSED -> "This form was sent before with other answers.";
            case STALE_REVISION -> "This appointment changed while you were editing.";
            case NOT_POSSIBLE_NOW -> "As the appointment stands now, that cannot be done.";
            case NOT_THAT_DAY -> "The session is on another day.";
            case START_TOO_EARLY -> "It is too early for this session to start.";
            case NOT_STARTED_YET -> "The session’s time has not come, so it cannot be over.";
            case LINK_NOT_VALID -> "That link is not valid.";
        };
    }

    static String of(MessageRefused refused) {
        return switch (refused.reason()) {
            case QUIET_HOURS ->
                "Quiet hours: texts rest"
                        + refused.until()
                                .map(until -> " until " + Words.time(until.toLocalTime()))
                                .orElse("")
                        + ". Send by email, or mark it urgent and say why.";
            case CLOSED -> "Not sent. " + ReasonWords.of(refused.code());
            case NO_CHANNEL -> "Not sent: the client agreed to no way like that.";
            case NOT_POSSIBLE_NOW -> "Not sent: as the appointment stands now, there is nothing to tell.";
        };
    }
}
