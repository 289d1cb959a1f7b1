package org.openhour.booking.outbox;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

/** Tries again for ever: after a first pause, then each time after half as long again, up to a longest one. */
record GrowingPause<T>(Duration first, Duration longest) implements FailureHandler<T> {

    private static final double GROWTH = 1.5;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        operations.reschedule(complete, complete.getTimeDone().plus(after(failures)));
    }

    Duration after(int failures) {
        double grown = first.toMillis() * Math.pow(GROWTH, Math.min(failures, 60));
        return Duration.ofMillis((long) Math.min(grown, longest.toMillis()));
    }
}
