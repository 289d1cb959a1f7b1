package org.openhour.local;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    /** Looks again and again; false when the limit has passed first. */
    static boolean until(BooleanSupplier done, Duration limit) {
        return forValue(() -> done.getAsBoolean() ? Optional.of(true) : Optional.empty(), limit)
                .isPresent();
    }

    /** Looks again and again; empty when the limit has passed first. */
    static <T> Optional<T> forValue(Supplier<Optional<T>> look, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        Optional<T> seen = look.get();
        while (seen.isEmpty() && System.nanoTime() < deadline) {
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalRunException("Interrupted while waiting", interrupted);
        }
    }
}
