package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What cannot be done is refused in one form, repeats nothing personal, and changes nothing. */
@ExtendWith(OneOpenhour.class)
class BadInputIT {

    private static final String APPOINTMENTS = "/api/v1/appointments";

    private final Openhour openhour;

    BadInputIT(Openhour openhour) {
        this.openhour = openhour;
    }

    static Stream<Arguments> flawedFields() {
        return Stream.of(
                flawed("client.phone", "12345", "phone-invalid"),
                flawed("client.phone", "619-555-01", "phone-invalid"),
                flawed("client.email", "nobody-at-home", "email-invalid"),
                flawed("client.dateOfBirth", "2190-01-01", "date-of-birth-invalid"),
                flawed("client.firstName", "x".repeat(101), "too-long"),
                flawed("client.firstName", null, "required"),
                flawed("client.language", "tlh", "language-unknown"),
                flawed("client.zip", "Q1", "zip-invalid"),
                flawed("client", null, "required"),
                flawed("consents", null, "required"),
                flawed("note", "n".repeat(1001), "too-long"),
                flawed("client.firstName", 5, "first-name-invalid"),
                flawed("consents.sms", "TRUE", "sms-invalid"),
                flawed("physicallyInCalifornia", 5, "physically-in-california-invalid"),
                flawed("service", "alchemy", "service-unknown"),
                flawed("modality", "CARRIER_PIGEON", "modality-unknown"),
                flawed("clinician", "dr-who", "clinician-unknown"),
                flawed("location", "atlantis", "location-unknown"),
                flawed("start", "tomorrow", "time-malformed"),
                flawed("physicallyInCalifornia", null, "required"));
    }

    @ParameterizedTest
    @MethodSource("flawedFields")
    void namesTheFieldThatIsWrong(String field, UnaryOperator<SampleBooking> flaw, String code) {
        Answer refused = assertRefused(flaw.apply(sample()), 422, "validation");
        JsonNode errors = refused.json().path("errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("field").asString()).isEqualTo(field);
        assertThat(errors.path(0).path("code").asString()).isEqualTo(code);
        assertThat(errors.path(0).path("message").asString()).isNotBlank();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        SampleBooking form = sample().with("client.phone", "1")
                .with("client.email", "2")
                .with("client.zip", "3")
                .with("start", "4")
                .with("service", "5")
                .without("consents");
        JsonNode errors = assertRefused(form, 422, "validation").json().path("errors");
        assertThat(errors.findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "client.phone", "client.email", "client.zip", "start", "service", "consents");
    }

    @ParameterizedTest
    @CsvSource({
        "-P7D, too-soon",
        "PT30M, too-soon",
        "P200D, beyond-horizon",
    })
    void refusesATimeThatIsNotGivenOut(Duration fromNow, String code) {
        String start = Openhour.MONDAY.plus(fromNow).toString();
        assertRefused(sample().with("start", start), 422, code);
    }

    @Test
    void refusesAStartOffTheGrid() {
        Slot slot = slot();
        SampleBooking form = SampleBooking.consultation(slot)
                .with("start", slot.start().plusMinutes(7).toString());
        JsonNode errors = assertRefused(form, 422, "validation").json().path("errors");
        assertThat(errors.path(0).path("code").asString()).isEqualTo("off-grid");
    }

    @Test
    void refusesWhatTheRulesForbid() {
        assertRefused(sample().with("physicallyInCalifornia", false), 422, "out-of-state");
        assertRefused(sample().with("client.dateOfBirth", "2020-05-04"), 422, "guardian-required");
        assertRefused(sample().with("clinician", "grace-whitfield"), 422, "not-offered");
        assertRefused(sample().with("service", "group"), 422, "not-offered");
        String night = slot().start().withHour(3).withMinute(0).toString();
        assertRefused(sample().with("start", night), 422, "outside-hours");
    }

    @Test
    void refusesARangeThatItCannotAnswer() {
        LocalDate from = Openhour.MONDAY.toLocalDate();
        assertProblem(search("consultation", from, from.plusDays(62)), 422, "range-too-long");
        assertThat(search("consultation", from, from.plusDays(61)).status()).isEqualTo(200);
        assertProblem(search("consultation", from, from.minusDays(1)), 422, "validation");
        assertProblem(search("alchemy", from, from), 422, "validation");
        assertProblem(get("/api/v1/availability"), 422, "validation");
    }

    @Test
    void refusesBodiesThatItCannotRead() {
        assertProblem(post("{\"service\": "), 400, "malformed-json");
        assertProblem(post("[]"), "validation", "malformed-json");
        assertProblem(post("{\"client\": \"robin\"}"), 422, "validation");
        assertProblem(post("{\"start\": {\"a\": 1}}"), 422, "validation");
        assertProblem(openhour.booking().send("POST", APPOINTMENTS, ""), 400, "malformed-json");
        assertProblem(post("{\"note\": \"" + "x".repeat(1 << 20) + "\"}"), 413, "body-too-large");
        assertProblem(
                openhour.booking().send("POST", APPOINTMENTS, "a=b", "Content-Type", "text/plain"),
                415,
                "unsupported-media-type");
        assertProblem(openhour.tryToBook(sample(), "Idempotency-Key", "k".repeat(201)), 422, "validation");
    }

    @Test
    void hasNothingAtUnknownAddresses() {
        assertProblem(get("/api/v1/nothing"), 404, "not-found");
        assertProblem(get("/api/v2/practice"), 404, "not-found");
        assertProblem(openhour.booking().send("PUT", APPOINTMENTS, "{}"), 405, "method-not-allowed");
        assertProblem(get("/api/v1/practice", "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void saysTheSameOfEveryLinkThatDoesNotWork() {
        String unknown = "/api/v1/manage/" + "A".repeat(43);
        Answer first = get(unknown);
        assertProblem(first, 404, "link-not-valid");
        List<Answer> others = List.of(
                get("/api/v1/manage/x"),
                openhour.booking().post(unknown + "/confirm", Map.of()),
                openhour.booking().post(unknown + "/cancel", Map.of()),
                openhour.booking()
                        .post(
                                unknown + "/reschedule",
                                Map.of("start", slot().start().toString())));
        assertThat(others).allSatisfy(other -> {
            assertProblem(other, 404, "link-not-valid");
            assertThat(other.json().path("detail")).isEqualTo(first.json().path("detail"));
            assertThat(other.body()).doesNotContain("AAAA");
        });
    }

    @Test
    void letsNobodyWithoutALoginIntoTheDesk() {
        assertProblem(get("/api/v1/desk/worklist"), 401, "unauthenticated");
        assertProblem(get("/api/v1/desk/worklist", "Authorization", "Bearer made-up"), 401, "unauthenticated");
        assertProblem(
                openhour.booking().post("/api/v1/appointments/" + UUID.randomUUID() + "/responses", Map.of()),
                401,
                "unauthenticated");
    }

    private SampleBooking sample() {
        return SampleBooking.consultation(slot());
    }

    private Slot slot() {
        return slots().first();
    }

    private Slots slots() {
        LocalDate day = Openhour.MONDAY.toLocalDate().plusDays(14);
        return openhour.open("consultation", "TELEHEALTH", day, day);
    }

    private Answer get(String path, String... headers) {
        return openhour.booking().get(path, headers);
    }

    private Answer post(String body) {
        return openhour.booking().send("POST", APPOINTMENTS, body);
    }

    private Answer search(String service, LocalDate from, LocalDate to) {
        return get("/api/v1/availability?service=" + service + "&modality=TELEHEALTH&from=" + from + "&to=" + to);
    }

    private Answer assertRefused(SampleBooking form, int status, String code) {
        List<Slot> before = slots().all();
        Answer refused = openhour.tryToBook(form);
        assertProblem(refused, status, code);
        assertThat(refused.body()).doesNotContain("Robin", "mail.example", "nobody-at-home", "+1619", "12345");
        assertThat(slots().all()).isEqualTo(before);
        return refused;
    }

    private static void assertProblem(Answer answer, String... codes) {
        assertThat(answer.code()).as(answer.body()).isIn((Object[]) codes);
        assertProblem(answer, answer.status(), answer.code());
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.header("Content-Type")).isTrue();
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("urn:openhour:" + code);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).isNotBlank();
        assertThat(problem.path("detail").asString("")).isNotBlank();
        assertThat(problem.path("instance").asString("")).startsWith("/");
        assertThat(answer.body()).doesNotContain("Exception", "org.", "select ", "\tat ");
    }

    private static Arguments flawed(String field, @Nullable Object value, String code) {
        UnaryOperator<SampleBooking> flaw = booking -> booking.with(field, value);
        return arguments(field, flaw, code);
    }
}
