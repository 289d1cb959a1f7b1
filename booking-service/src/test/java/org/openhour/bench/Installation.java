package org.openhour.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openhour.local.Database;
import org.openhour.local.TestDatabase;

/**
 * One booking-service as a process, on an empty schema of its own; its rate limits are off. Hand-overs to
 * notification-service are written with each booking and wait: what is measured is the durable booking.
 */
final class Installation implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "bench");

    private final Database database;
    private final int port;
    private final Process process;

    private Installation(Database database, int port, Process process) {
        this.database = database;
        this.port = port;
        this.process = process;
    }

    /** @param settings as on its command line */
    static Installation start(String name, String... settings) throws Exception {
        Files.createDirectories(FOLDER);
        Database database = TestDatabase.schema("bench_" + name);
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar().toString(),
                        "--openhour.rate-limit.enabled=false",
                        "--db-scheduler.polling-interval=1h",
                        "--db-scheduler.immediate-execution-enabled=false")
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve(name + ".log").toFile());
        builder.command().addAll(List.of(settings));
        builder.environment().putAll(environment(database, port));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Installation started = new Installation(database, port, process);
        started.awaitReady();
        return started;
    }

    Connection connect() throws IOException {
        return new Connection(port);
    }

    java.sql.Connection sql() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private void awaitReady() throws Exception {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            Thread.sleep(200);
            if (isReady()) {
                return;
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("booking-service did not start; see its log in " + FOLDER.toAbsolutePath());
    }

    private boolean isReady() {
        try (Connection connection = connect()) {
            return connection.get("/actuator/health/readiness").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Map<String, String> environment(Database database, int port) {
        return Map.of(
                "OPENHOUR_DB_URL",
                database.url(),
                "OPENHOUR_DB_USER",
                database.user(),
                "OPENHOUR_DB_PASSWORD",
                database.password(),
                "OPENHOUR_BOOKING_PORT",
                String.valueOf(port),
                "OPENHOUR_SERVICE_SECRET",
                "known to the benchmark alone",
                "SPRING_JPA_PROPERTIES_HIBERNATE_DIALECT",
                "org.hibernate.dialect." + (database.embedded() ? "MariaDBDialect" : "MySQLDialect"));
    }

    private static Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "booking-service-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new IOException("booking-service is not built: no jar in target");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
