package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused;

/** What somebody wanted could not be booked or held, and nothing has changed; what they typed comes along. */
class NotBooked extends RuntimeException {

    private final transient Choice choice;
    private final LocalDateTime start;
    private final transient Optional<DetailsForm> typed;
    private final transient List<Problem> problems;
    private final transient Optional<AppointmentRefused> refusal;

    private NotBooked(
            Choice choice,
            LocalDateTime start,
            Optional<DetailsForm> typed,
            List<Problem> problems,
            Optional<AppointmentRefused> refusal) {
        super(refusal.map(Throwable::getMessage).orElse("Some answers cannot be used"));
        this.choice = choice;
        this.start = start;
        this.typed = typed;
        this.problems = problems;
        this.refusal = refusal;
    }

    static NotBooked notHeld(Choice choice, LocalDateTime start, AppointmentRefused refusal) {
        return new NotBooked(choice, start, Optional.empty(), List.of(), Optional.of(refusal));
    }

    static NotBooked refused(Choice choice, LocalDateTime start, DetailsForm typed, AppointmentRefused refusal) {
        return new NotBooked(choice, start, Optional.of(typed), List.of(), Optional.of(refusal));
    }

    static NotBooked answers(Choice choice, LocalDateTime start, DetailsForm typed, List<Problem> problems) {
        return new NotBooked(choice, start, Optional.of(typed), problems, Optional.empty());
    }

    Choice choice() {
        return choice;
    }

    LocalDateTime start() {
        return start;
    }

    Optional<DetailsForm> typed() {
        return typed;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<AppointmentRefused> refusal() {
        return refusal;
    }
}
