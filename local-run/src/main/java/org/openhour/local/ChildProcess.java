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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
            Process process = builder.command(inOwnSession(builder.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Files.writeString(pidFile, String.valueOf(process.pid()));
            return new ChildProcess(name, process, log);
        } catch (IOException failure) {
            throw new UncheckedIOException("Could not start " + name, failure);
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
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalRunException(ended());
            }
            if (System.nanoTime() > deadline) {
                stop(Duration.ofSeconds(5));
                throw new LocalRunException(
                        "The " + name + " did not answer within " + limit.toSeconds() + " s" + tail());
            }
            pause();
        }
    }

    void awaitSuccess(Duration limit) {
        await(() -> !process.isAlive() && process.exitValue() == 0, limit);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalRunException("Interrupted", interrupted);
        }
    }

    /** How it ended, with the last lines of its log. */
    String ended() {
        return "The " + name + " ended with exit code " + process.exitValue() + tail();
    }

    private String tail() {
        try {
            List<String> lines =
                    List.of(Files.readString(log, StandardCharsets.ISO_8859_1).split("\n"));
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
        stop(process.destroyForcibly().toHandle(), Duration.ofSeconds(10));
    }

    /** Asks it to end, and ends it when it has not done so in time. */
    void stop(Duration patience) {
        stop(process.toHandle(), patience);
    }

    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, patience);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException unknown) {
            throw new LocalRunException("Cannot tell whether process " + process.pid() + " ended", unknown);
        }
    }
}
