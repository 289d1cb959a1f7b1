package org.openhour.notification.responses;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

/** Tries again after pauses that grow by half, up to the longest. */
record CappedBackoff(Duration first, Duration longest) implements FailureHandler<ResponseTask> {

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<ResponseTask> operations) {
        Duration pause = after(complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    /** @param failures how many calls had failed before the one that failed now */
    Duration after(int failures) {
        double millis = first.toMillis() * Math.pow(1.5, failures);
        return Duration.ofMillis((long) Math.min(millis, longest.toMillis()));
    }
}
