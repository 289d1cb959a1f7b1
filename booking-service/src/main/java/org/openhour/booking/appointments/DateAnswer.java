package org.openhour.booking.appointments;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.appointments.AppointmentRefused.Reason;

/** The place that was taken for a wish, or why there is none. */
record DateAnswer(DateWish wish, Optional<Place> place, Optional<Reason> refusal) {

    static DateAnswer taken(DateWish wish, Place place) {
        return new DateAnswer(wish, Optional.of(place), Optional.empty());
    }

    static DateAnswer refused(DateWish wish, Reason reason) {
        return new DateAnswer(wish, Optional.empty(), Optional.of(reason));
    }

    boolean isTaken() {
        return place.isPresent();
    }

    /** @throws SeriesConflict where this may not be: something is in the way and was to be reported, or nothing is left */
    static void requireGood(List<DateAnswer> answers, OnConflict onConflict, Reporter reporter) {
        boolean anyRefused = answers.stream().anyMatch(answer -> !answer.isTaken());
        boolean noneTaken = answers.stream().noneMatch(DateAnswer::isTaken);
        if (noneTaken || (anyRefused && onConflict == OnConflict.REPORT)) {
            throw new SeriesConflict(
                    answers.stream().map(reporter::withoutBooking).toList());
        }
    }

    /** Says of one answer what somebody needs to know to settle it. */
    interface Reporter {
        Occurrence withoutBooking(DateAnswer answer);
    }
}
