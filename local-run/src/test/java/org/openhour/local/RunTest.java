package org.openhour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @Test
    void refusesAPortThatIsNoNumber() {
        assertThatThrownBy(() -> Run.setup(Map.of("OPENHOUR_BOOKING_PORT", "eighty")))
                .hasMessage("OPENHOUR_BOOKING_PORT is no number: eighty");
    }

    @Test
    void takesAnEmptySettingForNone() {
        assertThat(Run.setup(Map.of("OPENHOUR_LOCAL_DB_PORT", " ")).databasePort())
                .isEqualTo(23306);
    }

    @Test
    void endsWithExitCodeOneAndOneLineWhenAPortIsTaken(@TempDir Path root) throws IOException, InterruptedException {
        FakeService.buildBelow(root);
        try (var other = new ServerSocket(FreePort.any())) {
            String port = String.valueOf(other.getLocalPort());
            Process run = run(root, Map.of("OPENHOUR_BOOKING_PORT", port));
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(said.lines())
                    .containsExactly(
                            "Port " + port + " is taken: stop what listens there, or set OPENHOUR_BOOKING_PORT");
            assertThat(run.exitValue()).isEqualTo(1);
        }
    }

    private static Process run(Path root, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dopenhour.root=" + root,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
