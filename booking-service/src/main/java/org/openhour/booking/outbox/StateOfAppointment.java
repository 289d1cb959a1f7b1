package org.openhour.booking.outbox;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.PracticeText;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.WallClock;

/** Says of an appointment what notification-service needs: when, where and to whom, and nothing of what it is for. */
@Component
class StateOfAppointment {

    private final Catalogues catalogues;
    private final WhoHears whoHears;
    private final StandingSeries series;

    StateOfAppointment(Catalogues catalogues, WhoHears whoHears, StandingSeries series) {
        this.catalogues = catalogues;
        this.whoHears = whoHears;
        this.series = series;
    }

    AppointmentWire of(Appointment appointment, boolean announce) {
        Catalogue catalogue = catalogues.current();
        WallClock clock = catalogue.practice().wallClock();
        URI manageUrl = whoHears.linkTo(appointment);
        return new AppointmentWire(
                appointment.revision(),
                appointment.status().name(),
                clock.at(appointment.span().start()),
                clock.at(appointment.span().end()),
                clock.zone().getId(),
                appointment.modality().name(),
                place(appointment.location(), catalogue),
                appointment.modality() == Modality.TELEHEALTH ? manageUrl : null,
                manageUrl,
                organizer(catalogue),
                whoHears.of(appointment),
                clinician(catalogue.clinician(appointment.clinician())),
                announce,
                expectations(appointment.service(), catalogue),
                null,
                series(appointment, clock).orElse(null),
                null);
    }

    private Optional<AppointmentWire.Series> series(Appointment appointment, WallClock clock) {
        return appointment.series().map(series::get).flatMap(one -> appointment
                .seriesDate()
                .map(day -> new AppointmentWire.Series(
                        one.id().toString(), clock.at(one.dates().startOn(day)))));
    }

    /** Where it is, as one line; nothing of what is by video. */
    static @Nullable String place(Optional<LocationId> where, Catalogue catalogue) {
        return where.map(location -> catalogue.location(location).address().oneLine())
                .orElse(null);
    }

    static AppointmentWire.Organizer organizer(Catalogue catalogue) {
        return new AppointmentWire.Organizer(
                catalogue.practice().name(),
                catalogue.practice().email(),
                new PhoneNumber(catalogue.practice().phone()).display());
    }

    static AppointmentWire.Clinician clinician(Clinician clinician) {
        return new AppointmentWire.Clinician(clinician.slug(), clinician.name(), clinician.email());
    }

    static Map<String, String> expectations(ServiceId service, Catalogue catalogue) {
        if (!catalogue.service(service).isFirstVisit()) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "es")) {
            texts.put(
                    language,
                    catalogue.practice().text(PracticeText.Key.FIRST_SESSION, Locale.forLanguageTag(language)));
        }
        return texts;
    }
}
