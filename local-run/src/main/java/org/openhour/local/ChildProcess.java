package org.openhour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A program that this JVM started and has to stop again; what it writes goes to a log file. */
final class ChildProcess {

    private static final Path SET_SID = Path.of("/usr/bin/setsid");
    private static final int LAST_LINES = 30;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static ChildProcess start(String name, ProcessBuilder builder, Path log, Path pidFile) {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(pidFile.getParent());
            Process process = builder.command(inOwnSession(builder.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            return new ChildProcess(name, process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not start the " + name, failure);
        }
    }

    /** Ctrl-C in a terminal reaches a whole process group, and the database must outlive the services. */
    private static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        if (Files.isExecutable(SET_SID)) {
            whole.add(0, SET_SID.toString());
        }
        return whole;
    }

    void await(BooleanSupplier ready, Duration limit) {
        boolean inTime = Waiting.until(
                () -> {
                    requireAlive();
                    return ready.getAsBoolean();
                },
                limit);
        if (!inTime) {
            throw silent(limit);
        }
    }

    void awaitSuccess(Duration limit) {
        if (!Waiting.until(() -> !process.isAlive(), limit)) {
            throw silent(limit);
        }
        if (process.exitValue() != 0) {
            throw new LocalRunException(ended());
        }
    }

    private LocalRunException silent(Duration limit) {
        return new LocalRunException("The " + name + " was not ready within " + limit.toSeconds() + " s" + tail());
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new LocalRunException(ended());
        }
    }

    private String ended() {
        return "The " + name + " ended with exit code " + process.exitValue() + tail();
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "; the end of " + log + ":\n" + String.join("\n", last);
        } catch (IOException unreadable) {
            return "; its log " + log + " cannot be read";
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void kill() {
        ProcessEnd.force(process.toHandle());
    }

    /** Asks it to end, and ends it when it has not done so in time. */
    void stop(Duration patience) {
        ProcessEnd.ask(process.toHandle(), patience);
    }
}
