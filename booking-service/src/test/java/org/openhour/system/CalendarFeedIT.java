package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A clinician's hours in a calendar program of their own (R-D2). */
@ExtendWith(OneOpenhour.class)
class CalendarFeedIT {

    private static final String FEED = "/api/v1/desk/clinicians/jonah-abara/calendar-feed";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Openhour openhour;

    CalendarFeedIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void showsABookedHourUntilTheAddressIsRevoked() {
        String address = make("INITIALS");
        Slot slot =
                openhour.open("consultation", "TELEHEALTH").with("jonah-abara").first();
        Booked booked = openhour.book(SampleBooking.consultation(slot).with("clinician", "jonah-abara"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(openhour.notification().get(address).body()).contains("hour-" + booked.id()));
        assertThat(openhour.booking().get(FEED, "Authorization", Openhour.ADMIN).body())
                .contains("INITIALS")
                .doesNotContain("feeds/");
        assertThat(openhour.booking()
                        .json("DELETE", FEED, Map.of(), "Authorization", Openhour.ADMIN)
                        .status())
                .isEqualTo(204);
        assertThat(openhour.notification().get(address).status()).isEqualTo(404);
        assertThat(openhour.booking().get(FEED, "Authorization", Openhour.ADMIN).status())
                .isEqualTo(404);
    }

    @Test
    void makesNobodyTheAddressOfSomebodyElsesHours() {
        for (String caller : new String[] {Openhour.FRONT_DESK, Openhour.CLINICIAN}) {
            assertThat(openhour.booking()
                            .json("PUT", FEED, Map.of("shows", "BUSY"), "Authorization", caller)
                            .status())
                    .isEqualTo(403);
        }
    }

    private String make(String shows) {
        Answer made = openhour.booking().json("PUT", FEED, Map.of("shows", shows), "Authorization", Openhour.ADMIN);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return URI.create(made.json().path("url").asString()).getPath();
    }
}
