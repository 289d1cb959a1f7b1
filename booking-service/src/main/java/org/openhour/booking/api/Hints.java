package org.openhour.booking.api;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.clients.CaliforniaZip;
import org.openhour.booking.practice.Modality;

/** What may be worth a second look in a booking; nothing of it refuses one. */
final class Hints {

    private Hints() {}

    /** A ZIP code far from here beside a session by video (R-A6). In person nobody asks. */
    static List<String> on(BookingRequest request) {
        Optional<String> zip = request.booker() instanceof Booker.Introduced introduced
                ? introduced.details().zip()
                : Optional.empty();
        boolean byVideo = request.session().modality() == Modality.TELEHEALTH;
        return byVideo && zip.filter(CaliforniaZip::isElsewhere).isPresent()
                ? List.of("zip-outside-california")
                : List.of();
    }
}
