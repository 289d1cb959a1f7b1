package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;

/** Whether those who come to a series may come on one of its dates: age counts on each (R-A10), as does where they are (R-A5). */
@Component
class SeriesAdmission {

    /** A series asks for no consents: those that its clients gave stand. */
    private static final Consents NOT_ASKED = new Consents(false, false, false, Consent.Method.VERBAL, "");

    /** The desk makes series, so its rules hold whoever extends them. */
    private static final Actor THE_DESK = Actor.staff("desk");

    private final Visitors visitors;
    private final Clients clients;

    SeriesAdmission(Visitors visitors, Clients clients) {
        this.visitors = visitors;
        this.clients = clients;
    }

    Optional<Reason> refusal(Series series, LocalDateTime start) {
        BookingRequest request = request(series);
        try {
            AdmissionRules.check(request, visitors.standing(request, start.toLocalDate()), Channel.DESK);
            return Optional.empty();
        } catch (AppointmentRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    /**
     * Everybody who is to come.
     *
     * @throws AppointmentRefused where one person is named twice
     */
    Company companyOf(SeriesRequest request) {
        Company company = Company.known(clients.get(request.client()).id(), request.keptCompanions());
        List<ClientId> all = company.clients();
        all.forEach(clients::get);
        Set<ClientId> different = new HashSet<>(all);
        if (different.size() < all.size()) {
            throw AppointmentRefused.because(Reason.CLIENT_DOUBLE_BOOKED);
        }
        return company;
    }

    private static BookingRequest request(Series series) {
        List<Companion> companions = series.company().companions().stream()
                .map(one -> new Companion(
                        new Booker.Known(one.client()),
                        NOT_ASKED,
                        Optional.of(one.inCalifornia() == null || one.inCalifornia())))
                .toList();
        WantedSession session = series.session();
        ClientId client = series.client();
        return new BookingRequest(
                session,
                Optional.empty(),
                new Booker.Known(client),
                companions,
                NOT_ASKED,
                // Who has not said yet is asked for each session (R-A5); only a no is refused.
                series.inCalifornia().or(() -> Optional.of(true)),
                Optional.empty(),
                THE_DESK,
                Optional.empty(),
                Optional.empty());
    }
}
