package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the local profile nothing of the demo is there. */
class OutsideTheDemoIT {

    private static final Openhour OPENHOUR = Launch.openhour("production", Map.of("SPRING_PROFILES_ACTIVE", "default"));

    @AfterAll
    static void stop() {
        OPENHOUR.processes().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/messages", "/local/clock", "/local/inbound"})
    void hasNoLocalAddresses(String path) {
        for (Caller service : new Caller[] {OPENHOUR.booking(), OPENHOUR.notification()}) {
            for (String method : new String[] {"GET", "PUT", "POST", "DELETE"}) {
                Answer answer = service.send(method, path, "{\"now\": \"2027-06-07T14:00:00-07:00\"}");
                assertThat(answer.status()).as(method + " " + path).isEqualTo(404);
            }
        }
    }

    @Test
    void knowsNoDemoLogins() {
        Answer answer = OPENHOUR.booking().get("/api/v1/desk/worklist", "Authorization", Openhour.ADMIN);
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void startsAsPsychProWithoutAnybodyYet() {
        Answer practice = OPENHOUR.booking().get("/api/v1/practice");
        assertThat(practice.status()).isEqualTo(200);
        assertThat(practice.body())
                .contains("PsychPro", "+16196938327", "consultation")
                .doesNotContain("Maya");
        Answer open = OPENHOUR.booking()
                .get("/api/v1/availability?service=consultation&modality=TELEHEALTH&from=2027-06-07&to=2027-06-08");
        assertThat(open.body()).contains("no-clinician-offers-this");
        assertThat(OPENHOUR.booking().get("/").status()).isEqualTo(200);
    }
}
