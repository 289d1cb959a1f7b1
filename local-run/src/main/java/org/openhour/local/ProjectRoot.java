package org.openhour.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The folder of the whole project, from whichever module this JVM was started. */
final class ProjectRoot {

    private ProjectRoot() {}

    static Path find() {
        @Nullable String told = System.getProperty("openhour.root");
        return told == null || told.isBlank() ? above(Path.of("").toAbsolutePath()) : Path.of(told);
    }

    static Path above(Path start) {
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docker-compose.yml")))
                .findFirst()
                .orElseThrow(() -> new LocalRunException("No Openhour project at or above " + start));
    }
}
