package org.openhour.dispatch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One notification-service as a process of its own, that may be killed and started again. */
final class Instance implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "dispatch");

    private final String name;
    private final int port;
    private final Map<String, String> environment;
    private volatile Process process;

    private Instance(String name, int port, Map<String, String> environment) throws IOException {
        this.name = name;
        this.port = port;
        this.environment = environment;
        this.process = launch();
    }

    /** Returns at once; {@link #awaitReady} waits. */
    static Instance start(String name, Map<String, String> environment) throws IOException {
        Files.createDirectories(FOLDER);
        return new Instance(name, freePort(), environment);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Path log() {
        return FOLDER.resolve(name + ".log");
    }

    /** As a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        process = launch();
    }

    Instance awaitReady() throws InterruptedException {
        for (int i = 0; i < 1_500 && process.isAlive(); i++) {
            if (isReady()) {
                return this;
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("notification-service did not start; see " + log().toAbsolutePath());
    }

    boolean isReady() {
        try {
            var asked = (HttpURLConnection)
                    URI.create(url() + "/actuator/health/readiness").toURL().openConnection();
            asked.setConnectTimeout(1_000);
            asked.setReadTimeout(1_000);
            return asked.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-jar",
                        jar().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("OPENHOUR_NOTIFICATION_PORT", String.valueOf(port));
        Process started = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        return started;
    }

    private static Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "notification-service-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("notification-service is not built: no jar in target");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
