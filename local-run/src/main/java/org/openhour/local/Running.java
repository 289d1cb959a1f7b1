package org.openhour.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** What runs, to be stopped in the reverse order of its start, at the latest when this JVM ends. */
final class Running implements AutoCloseable {

    private final Deque<Runnable> stops = new ArrayDeque<>();
    private boolean closed;

    Running() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop Openhour"));
    }

    /** The stop is known before the start, so that a start which fails half-way is undone as well. */
    synchronized void start(Runnable start, Runnable stop) {
        if (closed) {
            throw new LocalRunException("Openhour is being stopped");
        }
        stops.push(stop);
        start.run();
    }

    /** Until the end, nobody else may run on that folder. */
    void lock(Path dir) {
        FolderLock lock = FolderLock.tryOn(dir)
                .orElseThrow(() -> new LocalRunException(
                        "Openhour already runs on " + dir + ": stop it, or set OPENHOUR_LOCAL_DIR"));
        start(() -> {}, lock::close);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }
}
