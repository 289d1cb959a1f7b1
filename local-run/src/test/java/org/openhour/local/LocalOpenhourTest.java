package org.openhour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalOpenhourTest {

    private static final Database BOOKING = new Database("jdbc:mysql://localhost/booking", "booking", "b", false);
    private static final Database NOTIFICATION = new Database("jdbc:mysql://localhost/notification", "n", "n", true);

    @TempDir
    Path root;

    @BeforeEach
    void build() throws IOException {
        FakeService.buildBelow(root);
    }

    @Test
    void tellsEachServiceWhereItsDatabaseAndTheOtherServiceAre() throws IOException {
        try (var openhour = setup().env("TWILIO_BASE_URL", "http://localhost:1").start()) {
            assertThat(read(openhour.booking().url()))
                    .contains(
                            "SPRING_PROFILES_ACTIVE=local",
                            "OPENHOUR_DB_URL=" + BOOKING.url(),
                            "OPENHOUR_DB_USER=booking")
                    .contains("OPENHOUR_NOTIFICATION_URL="
                            + openhour.notification().url())
                    .contains("TWILIO_BASE_URL=http://localhost:1")
                    .doesNotContain("MariaDBDialect");
            assertThat(read(openhour.notification().url()))
                    .contains("OPENHOUR_DB_URL=" + NOTIFICATION.url(), "MariaDBDialect")
                    .contains("OPENHOUR_BOOKING_URL=" + openhour.booking().url())
                    .contains("OPENHOUR_DEMO_PASSWORD=" + openhour.demoPassword());
        }
    }

    @Test
    void keepsItsSecretsBetweenRuns() {
        String first = start(setup());
        assertThat(first).isNotBlank().isEqualTo(start(setup()));
    }

    @Test
    void leavesNothingRunning() {
        LocalService booking;
        try (var openhour = setup().start()) {
            booking = openhour.booking();
        }
        assertThat(Health.of(booking.url())).isFalse();
    }

    @Test
    void startsAServiceAgainThatWasKilled() {
        try (var openhour = setup().start()) {
            openhour.booking().kill();
            assertThat(Health.of(openhour.booking().url())).isFalse();
            openhour.booking().start();
            assertThat(Health.of(openhour.booking().url())).isTrue();
        }
    }

    @Test
    void saysWhichPortIsTakenAndHowToChooseAnother() throws IOException {
        int port = FreePort.any();
        try (var other = new ServerSocket(port)) {
            assertThatThrownBy(() -> setup().bookingPort(other.getLocalPort()).start())
                    .isInstanceOf(LocalRunException.class)
                    .hasMessage("Port " + port + " is taken: stop what listens there, or set OPENHOUR_BOOKING_PORT");
        }
    }

    @Test
    void saysWhatAServiceSaidLastThatDidNotStart() {
        assertThatThrownBy(() ->
                        setup().env("FAKE_FAILURE", "the migration failed").start())
                .isInstanceOf(LocalRunException.class)
                .hasMessageContainingAll("-service ended with exit code 3", "the migration failed");
    }

    @Test
    void endsWhenAServiceEndsByItself() {
        try (var openhour = setup().start()) {
            assertThatThrownBy(() -> read(openhour.notification().url() + "/exit"))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(openhour::awaitEnd)
                    .hasMessageStartingWith("The notification-service ended with exit code 4");
        }
    }

    @Test
    void refusesASecondRunOnTheSameFolder() {
        try (var openhour = setup().start()) {
            assertThatThrownBy(() -> setup().start()).hasMessageContaining("Openhour already runs on " + root);
            assertThat(Health.of(openhour.booking().url())).isTrue();
        }
    }

    @Test
    void refusesToStartWhatIsNotBuilt(@TempDir Path empty) {
        assertThatThrownBy(() -> setup().root(empty).start()).hasMessageContaining("is not built");
    }

    private LocalSetup setup() {
        return LocalOpenhour.with().root(root).freePorts().databases(BOOKING, NOTIFICATION);
    }

    private static String start(LocalSetup setup) {
        try (var openhour = setup.start()) {
            return openhour.demoPassword();
        }
    }

    private static String read(String url) throws IOException {
        try (var answer = URI.create(url).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
