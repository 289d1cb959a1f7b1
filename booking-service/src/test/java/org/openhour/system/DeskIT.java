package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The desk's API: who may do what, and on which revision. */
@ExtendWith(OneOpenhour.class)
class DeskIT {

    private static final String APPOINTMENTS = "/api/v1/desk/appointments";

    private final Openhour openhour;

    DeskIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void showsAnAppointmentWithItsClientAndHistory() {
        Booked booked = book("maya-lindqvist");
        Answer shown = get(APPOINTMENTS + "/" + booked.id(), Openhour.FRONT_DESK);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        assertThat(shown.header("ETag")).isEqualTo("\"0\"");
        assertThat(shown.json().path("client").path("firstName").asString()).isEqualTo("Robin");
        assertThat(shown.json().path("history")).hasSize(1);
    }

    @Test
    void refusesAChangeThatWasDecidedOnAnOldRevision() {
        Booked booked = book("maya-lindqvist");
        openhour.manage(booked, "confirm", Map.of());
        Answer stale = act(booked, "cancel", Openhour.FRONT_DESK, "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-revision");
        assertThat(openhour.look(booked).status()).isEqualTo("CONFIRMED");
        assertThat(act(booked, "cancel", Openhour.FRONT_DESK, "\"1\"").status()).isEqualTo(200);
        assertThat(openhour.look(booked).status()).isEqualTo("CANCELLED");
    }

    @Test
    void changesOfAPatchOnlyWhatIsSent() {
        Booked booked = book("maya-lindqvist");
        assertThat(patch(booked, "{\"note\": \"keep me\"}").status()).isEqualTo(200);
        assertProblem(patch(booked, "{\"status\": \"COMPLETED\"}"), 422, "validation");
        assertProblem(patch(booked, "{\"note\": 5}"), 422, "validation");
        assertThat(get(APPOINTMENTS + "/" + booked.id(), Openhour.FRONT_DESK).body())
                .contains("keep me");
        assertThat(patch(booked, "{\"note\": null}").status()).isEqualTo(200);
        assertThat(get(APPOINTMENTS + "/" + booked.id(), Openhour.FRONT_DESK).body())
                .doesNotContain("keep me");
    }

    private Answer patch(Booked booked, String body) {
        return openhour.booking()
                .send("PATCH", APPOINTMENTS + "/" + booked.id(), body, "Authorization", Openhour.FRONT_DESK);
    }

    @Test
    void letsOneOfTwoDesksCancelAtOnce() throws Exception {
        Booked booked = book("maya-lindqvist");
        List<Answer> answers = AtOnce.call(
                Collections.nCopies(20, (Callable<Answer>) () -> act(booked, "cancel", Openhour.FRONT_DESK, "\"0\"")));
        assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(openhour.look(booked).revision()).isEqualTo(1);
    }

    @Test
    void tellsAClinicianNothingOfOthersAppointments() {
        Booked others = book("elena-ruiz");
        assertProblem(get(APPOINTMENTS + "/" + others.id(), Openhour.CLINICIAN), 404, "not-found");
        assertProblem(act(others, "cancel", Openhour.CLINICIAN, "\"0\""), 404, "not-found");
        assertProblem(get(APPOINTMENTS + "/" + UUID.randomUUID(), Openhour.CLINICIAN), 404, "not-found");
        Booked own = book("maya-lindqvist");
        assertThat(get(APPOINTMENTS + "/" + own.id(), Openhour.CLINICIAN).status())
                .isEqualTo(200);
    }

    @Test
    void listsAClinicianTheOwnAppointmentsAlone() {
        Booked others = book("elena-ruiz");
        Booked own = book("maya-lindqvist");
        String days = "?size=500&from=" + Openhour.MONDAY.toLocalDate() + "&to="
                + Openhour.MONDAY.toLocalDate().plusDays(60);
        assertThat(idsIn(get(APPOINTMENTS + days, Openhour.CLINICIAN)))
                .contains(own.id())
                .doesNotContain(others.id());
        assertThat(idsIn(get(APPOINTMENTS + days, Openhour.FRONT_DESK))).contains(own.id(), others.id());
    }

    @Test
    void keepsTheAuditForAdministrators() {
        Booked booked = book("maya-lindqvist");
        JsonNode shown =
                get(APPOINTMENTS + "/" + booked.id(), Openhour.FRONT_DESK).json();
        String audit =
                "/api/v1/desk/audit?client=" + shown.path("client").path("id").asString();
        assertProblem(get(audit, Openhour.FRONT_DESK), 403, "forbidden");
        assertProblem(get(audit, Openhour.CLINICIAN), 403, "forbidden");
        Answer entries = get(audit, Openhour.ADMIN);
        assertThat(entries.status()).isEqualTo(200);
        assertThat(entries.json().findValuesAsString("action")).contains("VIEWED");
    }

    @Test
    void booksOverAConflictOnlyWithAReason() {
        Slot slot =
                openhour.open("individual", "TELEHEALTH").with("maya-lindqvist").first();
        openhour.book(SampleBooking.individual(slot));
        SampleBooking second = SampleBooking.individual(slot);
        assertProblem(post(APPOINTMENTS, second, Openhour.FRONT_DESK), 409, "slot-taken");
        Answer over =
                post(APPOINTMENTS, second.with("override", Map.of("reason", "Asked for by Maya")), Openhour.FRONT_DESK);
        assertThat(over.status()).as(over.body()).isEqualTo(201);
        assertProblem(post(APPOINTMENTS, second, Openhour.CLINICIAN), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({"arrive, ARRIVED", "no-show, NO_SHOW"})
    void recordsWhoCame(String verb, String status) {
        Booked booked = book("maya-lindqvist");
        openhour.setClock(booked.start().plusMinutes(12));
        Answer done = act(booked, verb, Openhour.FRONT_DESK, "\"0\"");
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().path("status").asString()).isEqualTo(status);
        Answer undone = act(booked, "undo", Openhour.FRONT_DESK, "\"1\"");
        assertThat(undone.json().path("status").asString("")).as(undone.body()).isEqualTo("BOOKED");
    }

    @Test
    void findsAClientByTelephone() {
        SampleClient client = SampleClient.next();
        openhour.book(SampleBooking.consultation(slot("elena-ruiz")).by(client));
        String query = "/api/v1/desk/clients?query=" + client.phone().substring(2);
        assertThat(get(query, Openhour.FRONT_DESK).json().findValuesAsString("email"))
                .containsExactly(client.email());
        assertThat(get(query, Openhour.CLINICIAN).json()).isEmpty();
    }

    private Slot slot(String clinician) {
        return openhour.open("consultation", "TELEHEALTH").with(clinician).first();
    }

    private Booked book(String clinician) {
        Slot slot = slot(clinician);
        return openhour.book(SampleBooking.consultation(slot).with("clinician", clinician));
    }

    private Answer get(String path, String who) {
        return openhour.booking().get(path, "Authorization", who);
    }

    private Answer post(String path, SampleBooking form, String who) {
        return openhour.booking().post(path, form.body(), "Authorization", who);
    }

    private Answer act(Booked booked, String verb, String who, String revision) {
        return openhour.booking()
                .post(
                        APPOINTMENTS + "/" + booked.id() + "/" + verb,
                        Map.of("reason", "asked to"),
                        "Authorization",
                        who,
                        "If-Match",
                        revision);
    }

    private static List<String> idsIn(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("items").findValuesAsString("id");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
