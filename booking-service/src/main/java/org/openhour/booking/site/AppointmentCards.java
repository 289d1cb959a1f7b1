package org.openhour.booking.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.LateCancellation;
import org.openhour.booking.appointments.PrivateLinks.Opened;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.WallClock;

/** Draws appointments for the clients whose they are. */
@Component
class AppointmentCards {

    private final Catalogues catalogues;
    private final SiteSettings settings;
    private final Clock clock;

    AppointmentCards(Catalogues catalogues, SiteSettings settings, Clock clock) {
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    AppointmentView of(Opened opened, String token, Locale language) {
        Appointment appointment = opened.appointment();
        Catalogue catalogue = catalogues.current();
        TimeWords words = new TimeWords(language);
        LocalDateTime start = appointment.span().start();
        boolean byVideo = appointment.modality() == Modality.TELEHEALTH;
        return new AppointmentView(
                ManagePage.pathOf(token),
                appointment.revision(),
                appointment.status(),
                words.dayFirst(start.toLocalDate()),
                words.shortDay(start.toLocalDate()),
                words.range(appointment.span()),
                words.time(start.toLocalTime()),
                DayBar.of(DayBar.NARROW, List.of(), Optional.of(appointment.span())),
                byVideo,
                byVideo ? Optional.of(door(appointment, catalogue, words)) : Optional.empty(),
                appointment.location().map(catalogue::location).map(office -> office(office, language)),
                rule(appointment, catalogue, words),
                OtherWay.of(appointment, catalogue).isPresent(),
                appointment.status().isAhead() && appointment.wantsCalifornia(opened.client()),
                TextPages.noticeOf(catalogue.clinician(appointment.clinician())));
    }

    private AppointmentView.Door door(Appointment appointment, Catalogue catalogue, TimeWords words) {
        Instant opens = appointment.startsAt().minus(settings.doorOpens());
        return new AppointmentView.Door(
                words.time(catalogue.practice().wallClock().localOf(opens).toLocalTime()),
                !clock.instant().isBefore(opens),
                catalogue.clinician(appointment.clinician()).videoRoom());
    }

    private static AppointmentView.Office office(Location office, Locale language) {
        return new AppointmentView.Office(office.name(), office.address().oneLine(), office.arrival(language));
    }

    private AppointmentView.Rule rule(Appointment appointment, Catalogue catalogue, TimeWords words) {
        int hours = catalogue.service(appointment.service()).lateCancelHours();
        if (hours == 0) {
            return new AppointmentView.Rule("always", "");
        }
        WallClock zone = catalogue.practice().wallClock();
        LateCancellation policy = new LateCancellation(hours, zone);
        LocalDateTime until = zone.localOf(policy.deadline(appointment));
        return new AppointmentView.Rule(
                policy.isLate(appointment, clock.instant()) ? "late" : "until",
                words.day(until.toLocalDate()) + ", " + words.time(until.toLocalTime()));
    }
}
