package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the desk has of messages, through both services. */
@ExtendWith(OneOpenhour.class)
class DeskMessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Openhour openhour;

    DeskMessagesIT(Openhour openhour) {
        this.openhour = openhour;
    }

    /** R-C9: the same request is one message, and the client's copy of it is a row of its own. */
    @Test
    void sendsOnceMoreWhatTheDeskAsksFor() {
        Booked booked = openhour.book(SampleBooking.consultation(
                openhour.open("consultation", "TELEHEALTH").first()));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sent(booked, "INVITE")).isEqualTo(1));
        Map<String, Object> wish = Map.of("kind", "CONFIRMATION", "channel", "EMAIL", "reason", "lost the first one");
        String key = "again-" + booked.id();

        assertThat(ask(booked, wish, key).status()).isEqualTo(202);
        assertThat(ask(booked, wish, key).status()).isEqualTo(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sent(booked, "INVITE")).isEqualTo(2));
        assertThat(openhour.booking()
                        .get("/api/v1/desk/appointments/" + booked.id(), "Authorization", Openhour.FRONT_DESK)
                        .body())
                .doesNotContain("lost the first one");
    }

    @Test
    void listsWhomNothingHasReachedBeforeTheSession() {
        Answer list = openhour.booking().get("/api/v1/desk/worklist", "Authorization", Openhour.FRONT_DESK);

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContain("NOTIFICATION_SERVICE_NOT_REACHED");
    }

    private Answer ask(Booked booked, Map<String, Object> wish, String key) {
        return openhour.booking()
                .json(
                        "POST",
                        "/api/v1/desk/appointments/" + booked.id() + "/messages",
                        wish,
                        "Authorization",
                        Openhour.FRONT_DESK,
                        "Idempotency-Key",
                        key);
    }

    private long sent(Booked booked, String kind) {
        JsonNode messages = openhour.booking()
                .get("/api/v1/desk/appointments/" + booked.id(), "Authorization", Openhour.FRONT_DESK)
                .json()
                .path("messages");
        return messages.valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .filter(one -> !one.path("sentAt").isMissingNode()
                        && !one.path("sentAt").isNull())
                .count();
    }
}
