package org.openhour.booking.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/**
 * Books some weeks for invented clients, as the desk would. Nobody is told of what was booked before the demo began;
 * reminders go out as they fall due. Most clients agree to messages and to meeting by video, some to neither.
 */
@Component
@Profile("local")
class DemoBookings {

    private static final int DAYS = 14;
    private static final List<LocalTime> HOURS =
            List.of(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(15, 0));

    private final Booking booking;
    private final Appointments appointments;
    private final Catalogues catalogues;
    private final DemoSettings settings;
    private final Clock clock;

    DemoBookings(
            Booking booking, Appointments appointments, Catalogues catalogues, DemoSettings settings, Clock clock) {
        this.booking = booking;
        this.appointments = appointments;
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    void fill() {
        if (!settings.bookings()) {
            return;
        }
        Catalogue catalogue = catalogues.current();
        List<String> names = names();
        LocalDate today = catalogue.practice().wallClock().today(clock);
        int turn = 0;
        for (LocalDate day : today.datesUntil(today.plusDays(DAYS)).toList()) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                continue;
            }
            for (Clinician clinician : catalogue.clinicians().values()) {
                LocalTime hour = HOURS.get((turn + clinician.colour()) % HOURS.size());
                book(catalogue, clinician, day, hour, names.get(turn % names.size()));
                book(catalogue, clinician, day, hour.plusHours(2), names.get((turn + 7) % names.size()));
                turn++;
            }
        }
    }

    private void book(Catalogue catalogue, Clinician clinician, LocalDate day, LocalTime hour, String name) {
        Modality modality =
                clinician.modalities().stream().min(Modality::compareTo).orElseThrow();
        try {
            AppointmentState booked = booking.book(request(catalogue, clinician, modality, day, hour, name));
            if (name.length() % 2 == 0) {
                appointments.confirm(booked.id(), Expected.ANY, Because.of(Actor.SYSTEM));
            }
        } catch (AppointmentRefused taken) {
            return; // A demo day may be full or over; the next one is as good.
        }
    }

    private static BookingRequest request(
            Catalogue catalogue, Clinician clinician, Modality modality, LocalDate day, LocalTime hour, String name) {
        ServiceOffering service = catalogue.findService("individual").orElseThrow();
        Optional<LocationId> location =
                modality == Modality.IN_PERSON ? clinician.locations().stream().findFirst() : Optional.empty();
        return new BookingRequest(
                new WantedSession(service.id(), modality, day.atTime(hour), Optional.of(clinician.id()), location),
                Optional.empty(),
                new Booker.Introduced(draft(name).complete()),
                List.of(),
                consents(name),
                modality == Modality.TELEHEALTH ? Optional.of(true) : Optional.empty(),
                Optional.empty(),
                Actor.staff("demo"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Consents consents(String name) {
        boolean messages = name.length() % 7 != 0;
        return new Consents(messages, messages, name.length() % 3 != 0, Consent.Method.VERBAL, "demo");
    }

    private static ClientDraft draft(String name) {
        String[] parts = name.split(" ", 2);
        String phone = "+1619555%04d".formatted(Math.floorMod(name.hashCode(), 100) + 100);
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@mail.example";
        return new ClientDraft(parts[0], parts[1], email, phone, "1988-04-12", "en", null);
    }

    private static List<String> names() {
        try {
            return new ClassPathResource("demo/names.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
