package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.Agreements;
import org.openhour.booking.feedback.NoteId;
import org.openhour.booking.feedback.NoteLinks;
import org.openhour.booking.feedback.Notes;
import org.openhour.booking.feedback.Rhythm;
import org.openhour.booking.feedback.SampleSession;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffId;

/** Somebody says what helped, and that a nudge is done: by the keyboard alone, on the telephone. */
class NoteJourneyIT extends Journey {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    @Autowired
    private Agreements agreements;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteLinks links;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({"en-US, Ida, Thank you", "es-US, Ines, Gracias"})
    void saysWhatHelpedAndThatANudgeIsDone(String language, String name, String thanks) {
        ClientId client = sharedTimeWith(name);
        try (Visit visit = browser.visit(port, language)) {
            visit.open(link("PULSE", client));
            visit.press("form .btn.p");
            assertThat(visit.page().locator("#helped-e").count()).isEqualTo(1);
            visit.type("#didNot", "It was loud next door");
            visit.press("form .btn.p");
            assertThat(visit.heading()).isEqualTo(thanks);
            visit.press("main .btn");
            assertThat(visit.text()).doesNotContain("loud");
            visit.open(link("NUDGE", client));
            visit.press("form .btn.p");
            assertThat(visit.page().locator("form").count()).isZero();
            visit.assertNoComplaints();
        }
    }

    private ClientId sharedTimeWith(String name) {
        SampleSession sessions = new SampleSession(booking, appointments, catalogues, clock);
        AppointmentId session = sessions.book("2026-12-02T10:00", name);
        ClientId client = sessions.clientsOf(session).get(0);
        Rhythm daily = new Rhythm(EnumSet.allOf(DayOfWeek.class), LocalTime.of(15, 0), TODAY, TODAY.plusDays(7));
        Agreement.Wording nudge = new Agreement.Wording("Three slow breaths before you pick up the phone.", daily);
        agreements.change(
                client,
                new Agreement(true, List.of(nudge), true),
                TODAY,
                OptionalInt.empty(),
                new StaffId(new UUID(7, 7)));
        sessions.hold(session);
        return client;
    }

    private String link(String kind, ClientId client) {
        byte[] id = jdbc.queryForObject(
                "select id from note where kind = ? and client_id = ? and withdrawn_at is null order by due_at limit 1",
                byte[].class,
                kind,
                UuidCreator.toBytes(client.value()));
        return links.urlOf(notes.find(new NoteId(UuidCreator.fromBytes(id))).orElseThrow())
                .getPath();
    }
}
