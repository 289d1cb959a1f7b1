package org.openhour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.CalendarReaders;
import org.openhour.notification.support.Client;
import org.openhour.notification.support.Mailbox;
import org.openhour.notification.support.ServiceTest;

/** A series is one entry of the client's calendar, whatever becomes of its dates. */
@ServiceTest
class SeriesInviteTest {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final Instant END_OF_2027 = Instant.parse("2028-01-01T08:00:00Z");

    @Autowired
    private Client client;

    private final Body whole = Body.ofSeries();
    private final Mailbox mailbox = new Mailbox(whole.email());
    private String id = "";

    @BeforeEach
    void onATuesdayMorning() {
        client.setClock("2026-12-01T10:00:00-08:00");
        id = client.newAppointment();
    }

    @Test
    void keepsItsHourAcrossBothClockChangesForBothReaders() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        String calendar = calendar(0);
        List<Instant> weekly = tuesdays(LocalDate.parse("2026-12-08"), LocalDate.parse("2027-12-28"), 1);
        assertThat(weekly).hasSize(56);
        assertThat(CalendarReaders.byIcalJs(calendar, END_OF_2027)).isEqualTo(weekly);
        assertThat(CalendarReaders.byIcal4j(calendar, END_OF_2027)).isEqualTo(weekly);
        assertThat(calendar)
                .contains("METHOD:REQUEST", "DTSTART;TZID=America/Los_Angeles:20261208T100000", "SEQUENCE:0")
                .doesNotContain("UNTIL", "COUNT");
    }

    @Test
    void endsWithAMomentInUtcAndNoNumber() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 2, "lastStart", "2027-03-30T10:00:00-07:00"));
        List<Instant> everyOther = tuesdays(LocalDate.parse("2026-12-08"), LocalDate.parse("2027-03-30"), 2);
        assertThat(calendar(0)).contains("UNTIL=20270330T170000Z").doesNotContain("COUNT");
        bothRead(calendar(0), everyOther);
    }

    @Test
    void movesOneDateAndLetsAnotherFallOut() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        put(1, "UPDATE", Map.of("everyWeeks", 1, "moved", List.of(moved())));
        put(
                2,
                "UPDATE",
                Map.of(
                        "everyWeeks",
                        1,
                        "moved",
                        List.of(moved()),
                        "leftOut",
                        List.of("2026-12-29T10:00:00-08:00", "2027-03-16T10:00:00-07:00")));
        List<Instant> dates =
                new ArrayList<>(tuesdays(LocalDate.parse("2026-12-08"), LocalDate.parse("2027-12-28"), 1));
        replace(dates, "2026-12-22T10:00:00-08:00", "2026-12-23T16:00:00-08:00");
        bothRead(calendar(1), dates);
        assertThat(calendar(1))
                .contains(
                        "SEQUENCE:1",
                        "RECURRENCE-ID;TZID=America/Los_Angeles:20261222T100000",
                        "DTSTART;TZID=America/Los_Angeles:20261223T160000",
                        "LOCATION:100 Sample Street\\, San Diego\\, CA 92101");
        dates.remove(moment("2026-12-29T10:00:00-08:00"));
        dates.remove(moment("2027-03-16T10:00:00-07:00"));
        bothRead(calendar(2), dates);
        assertThat(calendar(2).replace("\r\n ", ""))
                .contains("SEQUENCE:2", "EXDATE;TZID=America/Los_Angeles:20261229T100000,20270316T100000");
        assertThat(uids()).hasSize(1);
    }

    @Test
    void disappearsWithItsLastDateAndStaysWhereSomeWereHeld() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        cancel(1, "2026-12-01T10:00:00-08:00");
        assertThat(calendar(1))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1")
                .doesNotContain("FREQ=WEEKLY");
        put(2, "INVITE", Map.of("everyWeeks", 1));
        client.setClock("2026-12-20T10:00:00-08:00");
        cancel(3, "2026-12-15T10:00:00-08:00");
        assertThat(calendar(3)).contains("METHOD:REQUEST", "SEQUENCE:3");
        bothRead(calendar(3), tuesdays(LocalDate.parse("2026-12-08"), LocalDate.parse("2026-12-15"), 1));
        assertThat(uids()).hasSize(1);
    }

    @Test
    void tellsNewsOfASeriesThatBeganLongAgo() {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        client.setClock("2027-02-01T10:00:00-08:00");
        put(1, "UPDATE", Map.of("everyWeeks", 1, "leftOut", List.of("2027-02-09T10:00:00-08:00")));
        assertThat(mailbox.mails()).hasSize(2);
    }

    @Test
    void staysAtTheNewestRevisionWhateverComesLate() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        put(2, "UPDATE", Map.of("everyWeeks", 1, "leftOut", List.of("2026-12-29T10:00:00-08:00")));
        client.put(id, body(1, Map.of("everyWeeks", 2)));
        assertThat(client.ledger(id)).containsExactly("INVITE EMAIL SENT", "UPDATE EMAIL SENT");
        assertThat(calendar(1)).contains("SEQUENCE:1", "INTERVAL=1");
    }

    @Test
    void owesTheCalendarWhatWasChangedQuietly() throws MessagingException, IOException {
        put(0, "INVITE", Map.of("everyWeeks", 1));
        Map<String, Object> without = Map.of("everyWeeks", 1, "leftOut", List.of("2026-12-29T10:00:00-08:00"));
        client.put(id, body(1, without).with("announce", false));
        assertThat(client.ledger(id)).containsExactly("INVITE EMAIL SENT");
        put(2, "UPDATE", without);
        assertThat(calendar(1)).contains("SEQUENCE:1", "EXDATE");
    }

    @Test
    void isOneMailAndOneTextHoweverManyDatesThereAre() {
        put(0, "INVITE", Map.of("everyWeeks", 1, "lastStart", "2026-12-29T10:00:00-08:00"));
        List<String> starts = List.of("2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29");
        List<String> dates = starts.stream().map(this::date).toList();
        client.awaitLedger(dates.get(0), "CONFIRMATION SMS SENT");
        assertThat(client.ledger(dates.get(0))).noneMatch(line -> line.contains("EMAIL"));
        dates.stream().skip(1).forEach(date -> assertThat(client.ledger(date))
                .contains("CONFIRMATION SMS SKIPPED not-announced", "REMINDER_72H SMS PLANNED")
                .noneMatch(line -> line.contains("EMAIL")));
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(client.ledger(id)).containsExactly("INVITE EMAIL SENT");
    }

    @Test
    @DisplayName("R-B3: gives each of two who come an entry of their own")
    void givesEachOfTwoWhoComeAnEntryOfTheirOwn() throws MessagingException, IOException {
        Body other = Body.ofSeries();
        client.put(
                id,
                whole.with(
                        "recipients",
                        List.of(
                                Map.of("clientId", "one", "email", whole.email(), "channels", List.of("EMAIL")),
                                Map.of("clientId", "two", "email", other.email(), "channels", List.of("EMAIL")))));
        client.await("both", () -> client.ledger(id).equals(List.of("INVITE EMAIL SENT", "INVITE EMAIL SENT")));
        String others = Mailbox.calendar(new Mailbox(other.email()).mails().get(0));
        assertThat(calendar(0)).contains(id + "-one@").doesNotContain(other.email());
        assertThat(others).contains(id + "-two@").doesNotContain(whole.email());
    }

    @Test
    void saysInWordsHowItStands() throws MessagingException, IOException {
        Map<String, Object> rule = Map.of(
                "everyWeeks",
                2,
                "lastStart",
                "2027-03-30T10:00:00-07:00",
                "leftOut",
                List.of("2027-01-05T10:00:00-08:00"),
                "moved",
                List.of(moved()));
        client.put(id, body(0, rule));
        client.put(client.newAppointment(), body(0, rule).withRecipient(Map.of("language", "es")));
        client.await("both", () -> mailbox.mails().size() == 2);
        List<String> texts = new ArrayList<>();
        for (var mail : mailbox.mails()) {
            texts.add(mail.getSubject() + "\n" + Mailbox.text(Mailbox.alternative(mail, 0)));
        }
        assertThat(texts).anySatisfy(text -> assertThat(text)
                .contains(
                        "Appointments from Tue Dec 8, 10:00 AM Pacific",
                        "Every 2 weeks on Tuesday, 10:00 AM - 10:50 AM (Pacific), from December 8, 2026 to March 30, 2027",
                        "At another time: Tue Dec 22, 10:00 AM: now Wed Dec 23, 4:00 PM",
                        "Not on: Tue Jan 5, 10:00 AM"));
        assertThat(texts).anySatisfy(text -> assertThat(text)
                .contains("Citas desde mar 8 dic", "Cada 2 semanas, el martes, 10:00 AM", "No habrá cita: mar 5 ene"));
    }

    private static Map<String, String> moved() {
        return Map.of(
                "originalStart", "2026-12-22T10:00:00-08:00",
                "start", "2026-12-23T16:00:00-08:00",
                "end", "2026-12-23T16:50:00-08:00",
                "modality", "IN_PERSON",
                "place", "100 Sample Street, San Diego, CA 92101");
    }

    private void put(int revision, String kind, Map<String, Object> recurrence) {
        int mails = mailbox.mails().size();
        client.put(id, body(revision, recurrence));
        client.awaitLedger(id, kind + " EMAIL SENT");
        client.await("the mail", () -> mailbox.mails().size() == mails + 1);
    }

    private void cancel(int revision, String lastStart) {
        int mails = mailbox.mails().size();
        client.put(
                id,
                body(revision, Map.of("everyWeeks", 1, "lastStart", lastStart)).with("status", "CANCELLED"));
        client.await("the mail", () -> mailbox.mails().size() == mails + 1);
    }

    private Body body(int revision, Map<String, Object> recurrence) {
        return whole.with("revision", revision).with("recurrence", recurrence);
    }

    /** One date of the series as it crosses the wire; the first alone is announced. */
    private String date(String day) {
        String date = client.newAppointment();
        client.put(
                date,
                whole.without("recurrence")
                        .with("start", day + "T10:00:00-08:00")
                        .with("end", day + "T10:50:00-08:00")
                        .with("announce", day.equals("2026-12-08"))
                        .with("series", Map.of("id", id, "originalStart", day + "T10:00:00-08:00")));
        return date;
    }

    private String calendar(int index) throws MessagingException, IOException {
        return Mailbox.calendar(mailbox.mails().get(index));
    }

    private Stream<String> lines() throws MessagingException, IOException {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < mailbox.mails().size(); i++) {
            all.addAll(calendar(i).replace("\r\n ", "").lines().toList());
        }
        return all.stream();
    }

    private List<String> uids() throws MessagingException, IOException {
        return lines().filter(line -> line.startsWith("UID:")).distinct().toList();
    }

    private static void bothRead(String calendar, List<Instant> dates) {
        assertThat(CalendarReaders.byIcalJs(calendar, END_OF_2027)).isEqualTo(dates);
        assertThat(CalendarReaders.byIcal4j(calendar, END_OF_2027)).isEqualTo(dates);
    }

    private static List<Instant> tuesdays(LocalDate first, LocalDate last, int everyWeeks) {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusWeeks(everyWeeks))
                .map(day -> LocalDateTime.of(day, LocalTime.of(10, 0))
                        .atZone(PACIFIC)
                        .toInstant())
                .toList();
    }

    private static void replace(List<Instant> dates, String from, String to) {
        dates.set(dates.indexOf(moment(from)), moment(to));
        dates.sort(null);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
