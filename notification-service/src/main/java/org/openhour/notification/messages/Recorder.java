package org.openhour.notification.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.openhour.notification.messages.Handover.Result;

/** Writes results down: those that come while others are written share the next transaction. */
final class Recorder {

    private static final Logger log = LoggerFactory.getLogger(Recorder.class);

    private final Queue<Result> waiting = new ConcurrentLinkedQueue<>();
    private final Together<Result> writing;
    private final Semaphore places;
    private final Bell bell = new Bell(this::write);

    /** @param places where one is given back for every result */
    Recorder(Outcomes outcomes, Semaphore places) {
        this.writing = new Together<>(outcomes::record, Recorder::staysClaimed);
        this.places = places;
    }

    void add(Result result) {
        waiting.add(result);
        bell.ring();
    }

    void stop() {
        bell.stop();
    }

    private void write() {
        List<Result> results = new ArrayList<>();
        for (Result next = waiting.poll(); next != null; next = waiting.poll()) {
            results.add(next);
        }
        if (!results.isEmpty()) {
            writing.on(results);
            places.release(results.size());
        }
    }

    /** The claim runs out; then the provider is asked. */
    private static void staysClaimed(Result result, RuntimeException failure) {
        log.error(
                "what became of message {} is not written down: {}",
                result.message().id(),
                failure.getClass().getName());
    }
}
