package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.Seats.Seat;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** One booking in one transaction: the hour, the client, the appointment and the news of it, or nothing. */
@Component
class BookingTransaction {

    private final StandingRules rules;
    private final IdempotentBookings answered;
    private final BookingPlaces places;
    private final Visitors visitors;
    private final AppointmentStore store;
    private final Clock clock;

    BookingTransaction(
            StandingRules rules,
            IdempotentBookings answered,
            BookingPlaces places,
            Visitors visitors,
            AppointmentStore store,
            Clock clock) {
        this.rules = rules;
        this.answered = answered;
        this.places = places;
        this.visitors = visitors;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public AppointmentState book(BookingRequest request) {
        return book(request, request.actor().isStaff() ? Channel.DESK : Channel.ONLINE);
    }

    @Transactional
    public Booked bookAsRead(Supplier<BookingRequest> reading) {
        Catalogue catalogue = rules.hold();
        BookingRequest request = reading.get();
        return new Booked(request, book(request), catalogue);
    }

    @Transactional
    public AppointmentState book(BookingRequest request, Channel channel) {
        Catalogue catalogue = rules.hold();
        AppointmentId id = new AppointmentId(UuidCreator.getTimeOrderedEpoch());
        Optional<AppointmentId> earlier = request.idempotencyKey().flatMap(key -> answered.claim(key, id));
        if (earlier.isPresent()) {
            return store.asBooked(earlier.get());
        }
        ServiceOffering service = catalogue.service(request.session().service());
        LocalSpan session = LocalSpan.of(request.session().start(), service.minutes());
        AdmissionRules.check(request, visitors.standing(request, session.firstDay()), channel);
        Company company = visitors.companyOf(request);
        Optional<Seat> seat = places.seat(request, service, company, channel);
        Place place =
                seat.map(Seat::place).orElseGet(() -> places.take(request, service, company.claims(session), channel));
        visitors.welcome(company, request, session.firstDay());
        Appointment booked = Appointment.booked(
                id, service, company, place, catalogue.practice().wallClock(), request, clock.instant());
        seat.map(Seat::group).ifPresent(booked::join);
        return store.save(booked).state();
    }
}
