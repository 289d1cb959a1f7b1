package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.Companion;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.SettableClock;

/** The private pages of a couple: each has their own, and learns nothing of the other. */
@SpringBootTest(properties = {"openhour.rate-limit.enabled=false", "db-scheduler.polling-interval=1h"})
@AutoConfigureMockMvc
@Import({DatabaseConfiguration.class, SitePractice.class})
class CompanionPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SitePractice practice;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Booking booking;

    @Autowired
    private Appointments appointments;

    @Autowired
    private PrivateLinks links;

    @Autowired
    private Catalogues catalogues;

    private String noras = "";
    private String omars = "";

    @BeforeEach
    void bookACoupleInPerson() {
        practice.open(clock);
        Appointment booked = appointments.get(booking.book(couple()).id());
        noras = links.urlOf(booked, booked.clients().get(0)).getPath();
        omars = links.urlOf(booked, booked.clients().get(1)).getPath();
    }

    @Test
    @DisplayName("R-A5: by video each is asked on their own page, until they themselves have answered")
    void asksEachOnTheirOwnPage() {
        Visitor omar = new Visitor(mvc);
        Document how = omar.open(omars + "/how");
        omar.send(how.select("form[action$=/how]").get(0), Map.of("california", "yes"));
        assertThat(asked(omars)).isFalse();
        assertThat(asked(noras)).isTrue();

        Visitor nora = new Visitor(mvc);
        Document page = nora.open(noras);
        nora.send(page.select("form[action$=/california]").get(0), Map.of("california", "no"));
        assertThat(asked(noras)).isFalse();
        assertThat(asked(omars)).isFalse();
    }

    @Test
    @DisplayName("R-B3: the calendar entry of one of them leads to their own page")
    void keepsTheLinkOfTheOtherToItself() {
        for (List<String> both : List.of(List.of(noras, omars), List.of(omars, noras))) {
            String entry = new Visitor(mvc)
                    .open(both.get(0) + "/appointment.ics")
                    .text()
                    .replace(" ", "");
            assertThat(entry).contains(both.get(0)).doesNotContain(both.get(1));
        }
    }

    private boolean asked(String link) {
        return !new Visitor(mvc).open(link).select("form[action$=/california]").isEmpty();
    }

    private BookingRequest couple() {
        Catalogue catalogue = catalogues.current();
        WantedSession session = new WantedSession(
                catalogue.findService("couples-50").map(ServiceOffering::id).orElseThrow(),
                Modality.IN_PERSON,
                LocalDateTime.parse("2026-12-03T11:00"),
                catalogue.findClinician("elena-ruiz").map(Clinician::id),
                catalogue.findLocation("san-diego").map(Location::id));
        Companion omar = new Companion(introduced("Omar"), consents(), Optional.empty());
        return new BookingRequest(
                session,
                Optional.empty(),
                introduced("Nora"),
                List.of(omar),
                consents(),
                Optional.empty(),
                Optional.empty(),
                Actor.staff("desk"),
                Optional.empty(),
                Optional.empty());
    }

    private static Booker introduced(String name) {
        ClientDraft draft = new ClientDraft(
                name,
                "Twosome",
                name.toLowerCase(Locale.ROOT) + "@twosome.example",
                "+16195550123",
                "1990-05-04",
                "en",
                null);
        return new Booker.Introduced(draft.complete());
    }

    private static Consents consents() {
        return new Consents(true, true, true, Consent.Method.VERBAL, "desk");
    }
}
