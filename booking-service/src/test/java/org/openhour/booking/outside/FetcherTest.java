package org.openhour.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FetcherTest {

    private static final String CALENDAR = SampleCalendar.empty().text();

    private final SampleServer server = new SampleServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void bringsACopyAndTheMarksThatItBears() {
        server.serves(CALENDAR, "\"one\"");
        Copy copy = fetch(Marks.NONE).orElseThrow();
        assertThat(copy.file()).isEqualTo(CALENDAR);
        assertThat(copy.marks().etag()).contains("\"one\"");
        assertThat(server.requests().get(0)).doesNotContainKey("If-None-Match");
    }

    @Test
    void bringsNothingWhereTheMarksStillHold() {
        server.serves(CALENDAR, "\"one\"");
        Marks marks = new Marks(Optional.of("\"one\""), Optional.of("Tue, 24 Nov 2026 20:00:00 GMT"));
        assertThat(fetch(marks)).isEmpty();
        assertThat(server.requests().get(0).getFirst("If-Modified-Since")).isEqualTo("Tue, 24 Nov 2026 20:00:00 GMT");
        assertThat(fetch(new Marks(Optional.of("\"other\""), Optional.empty()))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "500,SERVER_FAILED",
        "503,SERVER_FAILED",
        "404,REFUSED",
        "401,REFUSED",
        "410,REFUSED",
        "204,SERVER_FAILED"
    })
    void saysWhyAServerGaveNothing(int status, Failure failure) {
        server.answers(status);
        assertFails(failure);
    }

    @Test
    void doesNotBelieveThatNothingHasChangedWithoutHavingAsked() {
        server.answers(304);
        assertFails(Failure.SERVER_FAILED);
    }

    @Test
    void leavesAServerThatDoesNotAnswer() {
        server.neverAnswers();
        assertFails(Failure.TIMED_OUT);
    }

    @Test
    void leavesAServerThatStopsInTheMiddle() {
        server.stopsInTheMiddle();
        assertFails(Failure.TIMED_OUT);
    }

    @Test
    void hangsUpOnAFileThatIsTooLarge() {
        server.neverEnds();
        assertFails(Failure.TOO_LARGE);
        server.serves("X".repeat(100_001), "\"large\"");
        assertFails(Failure.TOO_LARGE);
    }

    @Test
    void followsAServerThatSendsItOn() {
        server.sendsOnToOnce("/elsewhere.ics", CALENDAR);
        assertThat(fetch(Marks.NONE).orElseThrow().file()).isEqualTo(CALENDAR);
    }

    @Test
    void followsThreeTimesAndNoMore() {
        server.sendsOnTo(server.address());
        assertFails(Failure.TOO_MANY_REDIRECTS);
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"localhost", "127.0.0.2", "169.254.169.254"})
    void isNotSentOnIntoTheOwnNetwork(String host) {
        server.sendsOnTo(server.at(host).replace("http:", "https:"));
        assertFails(Failure.ADDRESS_NOT_ALLOWED);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void isNotSentOnToPlainHttpOrToAFile() {
        server.sendsOnTo("http://calendar.example/basic.ics");
        assertFails(Failure.ADDRESS_NOT_ALLOWED);
        server.sendsOnTo("file:///etc/passwd");
        assertFails(Failure.SERVER_FAILED);
    }

    @Test
    void readsNothingInsideTheOwnNetworkUnlessToldTo() {
        server.serves(CALENDAR, "\"one\"");
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() ->
                        new Fetcher(settings(Set.of())).fetch(CalendarAddress.parse(server.address()), Marks.NONE))
                .satisfies(refused -> assertThat(refused.failure()).isEqualTo(Failure.ADDRESS_NOT_ALLOWED));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void saysSoWhereNobodyListens() {
        server.close();
        assertFails(Failure.NOT_REACHED);
    }

    private Optional<Copy> fetch(Marks known) {
        return new Fetcher(settings(Set.of("127.0.0.1"))).fetch(CalendarAddress.parse(server.address()), known);
    }

    private void assertFails(Failure failure) {
        assertThatExceptionOfType(CannotRead.class)
                .isThrownBy(() -> fetch(Marks.NONE))
                .satisfies(refused -> assertThat(refused.failure()).isEqualTo(failure))
                .withNoCause()
                .withMessage(failure.name());
    }

    private static OutsideSettings settings(Set<String> trusted) {
        return new OutsideSettings(
                Duration.ofMinutes(15),
                Duration.ofMinutes(1),
                Duration.ofHours(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                DataSize.ofBytes(100_000),
                3,
                400,
                trusted,
                "practice.example");
    }
}
