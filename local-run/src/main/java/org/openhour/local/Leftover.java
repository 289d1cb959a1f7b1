package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A process that outlived the run which started it, because that run was killed and could not stop it. */
final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftover() {}

    /** Stops the process named in the file if its command line shows that it is ours. */
    static void stop(Path pidFile, String mark) {
        running(pidFile)
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .ifPresent(process -> {
                    System.out.println("Stopping process " + process.pid() + ", left over from an earlier run");
                    ProcessEnd.ask(process, PATIENCE);
                });
    }

    private static Optional<ProcessHandle> running(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()))
                    : Optional.empty();
        } catch (NumberFormatException torn) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + pidFile, unreadable);
        }
    }
}
