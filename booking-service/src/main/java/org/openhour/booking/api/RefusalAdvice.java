package org.openhour.booking.api;

import java.util.Optional;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.appointments.SeriesConflict;
import org.openhour.booking.appointments.UnknownAppointment;
import org.openhour.booking.appointments.UnknownSeries;
import org.openhour.booking.availability.ScheduleRefused;
import org.openhour.booking.clients.UnknownClient;
import org.openhour.booking.edge.Problem;
import org.openhour.booking.outbox.MessageRefused;
import org.openhour.booking.outbox.NotificationUnavailable;
import org.openhour.booking.outside.AddressRefused;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.PracticeRefused;
import org.openhour.booking.practice.UnknownInPractice;
import org.openhour.booking.waitlist.UnknownEntry;
import org.openhour.booking.waitlist.WaitlistRefused;

/** Turns what the domain refuses into problem documents. */
@RestControllerAdvice(basePackageClasses = RefusalAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final Catalogues catalogues;

    RefusalAdvice(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @ExceptionHandler
    ProblemDetail refused(AppointmentRefused refused) {
        if (refused.reason() == Reason.OFF_GRID) {
            return InvalidRequest.of("start", "off-grid", sentence(Reason.OFF_GRID))
                    .getBody();
        }
        ProblemDetail problem =
                Problem.of(status(refused.reason()), code(refused.reason()), sentence(refused.reason()));
        Wire wire = new Wire(catalogues.current());
        if (refused.reason() == Reason.SLOT_TAKEN) {
            problem.setProperty(
                    "alternatives",
                    refused.alternatives().stream().map(wire::slot).toList());
        }
        refused.current().ifPresent(state -> problem.setProperty("current", wire.appointment(state, Optional.empty())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(AddressRefused refused) {
        String sentence =
                switch (refused.reason()) {
                    case MALFORMED -> "An address looks like https://calendar.example/private-name/basic.ics.";
                    case NOT_HTTPS -> "The address must start with https:// or webcal://.";
                    case NOT_PUBLIC -> "Calendars are read over the internet alone.";
                };
        String code = "address-" + Code.of(refused.reason());
        return InvalidRequest.of("address", code, sentence).getBody();
    }

    @ExceptionHandler
    ProblemDetail refused(PracticeRefused refused) {
        return switch (refused.reason()) {
            case ID_TAKEN ->
                Problem.of(HttpStatus.CONFLICT, "id-taken", "Another one has this id; ids are not used twice.");
            case SUPERVISOR_IS_ONESELF -> supervisor("supervisor-is-oneself", "Nobody supervises themselves.");
            case SUPERVISOR_IS_ASSOCIATE -> supervisor("supervisor-is-associate", "An associate cannot supervise.");
            case SUPERVISOR_NOT_LICENSED ->
                supervisor("supervisor-not-licensed", "The supervisor's license is not good today.");
            case SUPERVISES_OTHERS ->
                InvalidRequest.of(
                                "licence.type",
                                "supervises-others",
                                "An associate cannot supervise, and others are supervised by this clinician.")
                        .getBody();
        };
    }

    @ExceptionHandler
    ProblemDetail refused(ScheduleRefused refused) {
        return switch (refused.reason()) {
            case UNKNOWN -> unknown();
            case HOLIDAY_EXISTS -> Problem.of(HttpStatus.CONFLICT, "holiday-exists", "This day is a holiday already.");
        };
    }

    @ExceptionHandler
    ProblemDetail unavailable(NotificationUnavailable unavailable) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "notification-unavailable",
                "Messages cannot be reached just now. Please try again in a minute.");
    }

    @ExceptionHandler
    ProblemDetail refused(MessageRefused refused) {
        HttpStatus status = refused.reason() == MessageRefused.Reason.NOT_POSSIBLE_NOW
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = Problem.of(status, refused.code(), sentence(refused.reason()));
        refused.until().ifPresent(moment -> problem.setProperty("until", moment));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(WaitlistRefused refused) {
        return switch (refused.reason()) {
            case LINK_NOT_VALID -> Problem.of(HttpStatus.NOT_FOUND, "link-not-valid", sentence(Reason.LINK_NOT_VALID));
            case GUARDIAN_REQUIRED ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "guardian-required", sentence(Reason.GUARDIAN_REQUIRED));
            case TEXTS_REFUSED_BEFORE ->
                InvalidRequest.of("consents.sms", "refused-before", sentence(refused.reason()))
                        .getBody();
            default -> Problem.of(HttpStatus.CONFLICT, Code.of(refused.reason()), sentence(refused.reason()));
        };
    }

    @ExceptionHandler
    ProblemDetail refused(SeriesConflict refused) {
        SeriesWire wire = new SeriesWire(catalogues.current());
        ProblemDetail problem = Problem.of(
                HttpStatus.CONFLICT, "series-conflict", "Not every date can be had, and nothing has changed.");
        problem.setProperty(
                "occurrences",
                refused.occurrences().stream().map(wire::occurrence).toList());
        return problem;
    }

    @ExceptionHandler({
        UnknownAppointment.class,
        UnknownSeries.class,
        UnknownClient.class,
        UnknownInPractice.class,
        UnknownEntry.class
    })
    ProblemDetail unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found", "There is nothing here.");
    }

    private static ProblemDetail supervisor(String code, String sentence) {
        return InvalidRequest.of("supervisor", code, sentence).getBody();
    }

    private static String sentence(MessageRefused.Reason reason) {
        return switch (reason) {
            case QUIET_HOURS -> "Texts rest until the morning; an urgent one needs urgent and a reason.";
            case CLOSED -> "The client's number takes no texts from us.";
            case NO_CHANNEL -> "The client has agreed to no way to be told.";
            case NOT_POSSIBLE_NOW -> "Of this appointment, as it stands now, this cannot be told.";
        };
    }

    private static String sentence(WaitlistRefused.Reason reason) {
        return switch (reason) {
            case OFFER_GONE -> "Someone else took this time a moment before.";
            case OFFER_OVER -> "This offer is over.";
            case OUTSIDE_OFFER_HOURS -> "Offers go out in the daytime alone.";
            case CLIENT_NOT_REACHABLE -> "The client agreed to neither texts nor e-mail.";
            case ALREADY_HAS_AN_OFFER -> "The client has an offer to answer first.";
            case OFFERED_BEFORE -> "The client was offered this time before.";
            case NO_LONGER_WAITING -> "The client waits no more.";
            case TEXTS_REFUSED_BEFORE -> "Texts were refused before; to agree to them again, call the practice.";
            case TOO_NEAR -> "This time is too near for the client to answer.";
            case LINK_NOT_VALID, GUARDIAN_REQUIRED -> "This cannot be done.";
        };
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case SLOT_TAKEN,
                    OFFICE_RETIRED,
                    GROUP_CANCELLED,
                    NOT_POSSIBLE_NOW,
                    NOT_THAT_DAY,
                    START_TOO_EARLY,
                    NOT_STARTED_YET,
                    CALIFORNIA_UNANSWERED,
                    CONSENT_MISSING -> HttpStatus.CONFLICT;
            case STALE_REVISION -> HttpStatus.PRECONDITION_FAILED;
            case LINK_NOT_VALID -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    static String code(Reason reason) {
        return Code.of(reason);
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case SLOT_TAKEN -> "Someone booked this time a moment before.";
            case CLIENT_DOUBLE_BOOKED -> "The client already has an appointment at this time.";
            case CLIENT_NAMED_TWICE -> "Everybody who comes is named once; somebody is named twice.";
            case OFF_GRID -> "No session starts at this minute; see the open times.";
            case TOO_SOON -> "This time is over or too soon to be booked.";
            case BEYOND_HORIZON -> "This time is too far ahead to be booked yet.";
            case NOT_OFFERED -> "This is not offered in this way, here, with whom was asked for.";
            case LICENCE_NOT_VALID -> "The clinician's license does not cover this day.";
            case OUTSIDE_HOURS -> "Nobody who offers this works at this time.";
            case OFFICE_RETIRED -> "The office in which it was is no longer in use; book it elsewhere.";
            case GROUP_CANCELLED -> "This meeting of the group was cancelled, so nobody can come back to it.";
            case OUT_OF_STATE -> "A video session needs the client to be in California; meeting in person does not.";
            case CALIFORNIA_UNANSWERED ->
                "Somebody has not said yet whether they are in California; ask, and send physicallyInCalifornia.";
            case CONSENT_MISSING -> "A video session starts once everybody who comes has agreed to meeting by video.";
            case GUARDIAN_REQUIRED -> "Here a parent or guardian books: send guardian, or call.";
            case IDEMPOTENCY_KEY_REUSED -> "This Idempotency-Key came with another body before.";
            case STALE_REVISION -> "The appointment has changed since; see current.";
            case NOT_POSSIBLE_NOW -> "As the appointment stands now, this cannot be done.";
            case NOT_THAT_DAY -> "Nobody arrives on another day than the session's.";
            case START_TOO_EARLY -> "It is too early for this session to start.";
            case NOT_STARTED_YET -> "This session's time has not come, so it cannot be over.";
            case LINK_NOT_VALID -> "This link is not valid, or no longer.";
        };
    }
}
