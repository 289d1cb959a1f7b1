package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Because;
import org.openhour.booking.appointments.Expected;
import org.openhour.booking.appointments.Move;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.practice.Modality;

/** Once the desk has moved an appointment to video its own page asks for California, by the keyboard alone (R-A5). */
class ManageJourneyIT extends Journey {

    @Autowired
    private PrivateLinks links;

    @Autowired
    private Appointments appointments;

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void answersWhetherTheyAreInCalifornia(String language) {
        try (Visit visit = browser.visit(port, language)) {
            String link = visit.book("/book/times?how=san-diego&who=maya-lindqvist&day=2026-12-02", "Nora");
            visit.forget();
            visit.open(link);
            assertThat(visit.page().locator("form[action$='/california']").count())
                    .isZero();
            moveToVideo(appointment(link));

            visit.open(link);
            assertThat(visit.page().locator("input[name=california]:checked").count())
                    .isZero();
            visit.press("form[action$='/california'] button");
            assertThat(visit.page().locator("#california-e").count()).isEqualTo(1);
            visit.tick("input[name=california][value=yes]");
            visit.press("form[action$='/california'] button");
            assertThat(visit.page().locator(".note.ok").count()).isEqualTo(1);
            assertThat(visit.page().locator("form[action$='/california']").count())
                    .isZero();
            assertThat(appointment(link).areAllInCalifornia()).contains(true);
            visit.assertNoComplaints();
        }
    }

    private Appointment appointment(String link) {
        return links.open(link.substring(link.lastIndexOf('/') + 1)).appointment();
    }

    private void moveToVideo(Appointment appointment) {
        Move byVideo = new Move(
                appointment.span().start(),
                Optional.empty(),
                Optional.of(Modality.TELEHEALTH),
                Optional.empty(),
                Optional.empty());
        appointments.move(appointment.id(), byVideo, Expected.ANY, Because.of(Actor.staff("desk")));
    }
}
