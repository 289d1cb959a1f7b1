package org.openhour.booking.outbox;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesId;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.WallClock;

/** Says of a series as a whole what a calendar needs, so that it is one entry there; texts are about its sessions. */
@Component
class StateOfSeries {

    private final Catalogues catalogues;
    private final StandingSeries series;
    private final Appointments appointments;
    private final WhoHears whoHears;
    private final Clock clock;

    StateOfSeries(
            Catalogues catalogues, StandingSeries series, Appointments appointments, WhoHears whoHears, Clock clock) {
        this.catalogues = catalogues;
        this.series = series;
        this.appointments = appointments;
        this.whoHears = whoHears;
        this.clock = clock;
    }

    AppointmentWire of(SeriesId id, SeriesStates.Numbered number) {
        Catalogue catalogue = catalogues.current();
        WallClock wall = catalogue.practice().wallClock();
        Series one = series.get(id);
        WantedSession how = one.session();
        Minutes minutes = catalogue.service(how.service()).minutes();
        SeriesPicture picture = new SeriesPicture(one, appointments.of(id), series.gaps(id), minutes, wall.now(clock));
        LocalSpan first = LocalSpan.of(one.dates().startOn(picture.firstDay()), minutes);
        LocalDate day =
                picture.nearest().map(session -> session.span().firstDay()).orElse(first.firstDay());
        URI manageUrl = whoHears.linkTo(one);
        return new AppointmentWire(
                number.revision(),
                picture.status().name(),
                wall.at(first.start()),
                wall.at(first.end()),
                wall.zone().getId(),
                how.modality().name(),
                StateOfAppointment.place(how.location(), catalogue),
                how.modality() == Modality.TELEHEALTH ? manageUrl : null,
                manageUrl,
                StateOfAppointment.organizer(catalogue),
                whoHears.of(one, day),
                StateOfAppointment.clinician(catalogue.clinician(one.clinician())),
                number.news(),
                StateOfAppointment.expectations(how.service(), catalogue),
                null,
                null,
                recurrence(one, picture, catalogue));
    }

    private static AppointmentWire.Recurrence recurrence(Series one, SeriesPicture picture, Catalogue catalogue) {
        WallClock wall = catalogue.practice().wallClock();
        return new AppointmentWire.Recurrence(
                one.dates().everyWeeks(),
                one.dates().last().map(day -> startOn(day, one, wall)).orElse(null),
                picture.leftOut().stream().map(day -> startOn(day, one, wall)).toList(),
                picture.moved().stream()
                        .map(moved -> new AppointmentWire.Moved(
                                startOn(moved.day(), one, wall),
                                wall.at(moved.span().start()),
                                wall.at(moved.span().end()),
                                moved.how().modality().name(),
                                StateOfAppointment.place(moved.how().location(), catalogue)))
                        .toList());
    }

    private static OffsetDateTime startOn(LocalDate day, Series one, WallClock wall) {
        return wall.at(one.dates().startOn(day));
    }
}
