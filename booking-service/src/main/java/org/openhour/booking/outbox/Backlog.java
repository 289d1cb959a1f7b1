package org.openhour.booking.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.appointments.AppointmentId;

/** What notification-service should have heard and has not. */
@Service
public class Backlog {

    /** So many hand-overs have failed at least once; the oldest of them has waited since this moment. */
    public record Waiting(int handOvers, Instant since) {}

    private static final List<TaskDescriptor<? extends Pending>> TASKS =
            List.of(HandOver.TASK, OfferHandOver.TASK, SeriesHandOver.TASK, NoteHandOver.TASK, MessageOrder.TASK);

    private final JdbcTemplate jdbc;
    private final SchedulerClient scheduler;

    Backlog(JdbcTemplate jdbc, @Lazy SchedulerClient scheduler) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
    }

    /** The hand-overs, and the messages asked for, that keep failing; empty where all is well. */
    @Transactional(readOnly = true)
    public Optional<Waiting> failing() {
        if (!isAnyFailing()) {
            return Optional.empty();
        }
        List<Instant> failing = TASKS.stream().flatMap(this::failing).toList();
        return failing.stream().min(Comparator.naturalOrder()).map(since -> new Waiting(failing.size(), since));
    }

    private Stream<Instant> failing(TaskDescriptor<? extends Pending> task) {
        return scheduler.getScheduledExecutionsForTask(task.getTaskName(), task.getDataClass()).stream()
                .filter(execution -> execution.getConsecutiveFailures() > 0)
                .map(execution -> execution.getData().since());
    }

    /** The revisions of an appointment that have not got through yet. */
    Set<Integer> waitingRevisions(AppointmentId appointment) {
        String prefix = HandOver.prefix(appointment);
        return jdbc
                .queryForList(
                        "select task_instance from scheduled_tasks where task_name = ? and task_instance like ?",
                        String.class,
                        HandOver.TASK.getTaskName(),
                        prefix + "%")
                .stream()
                .map(instance -> Integer.valueOf(instance.substring(prefix.length())))
                .collect(Collectors.toSet());
    }

    private boolean isAnyFailing() {
        String places = String.join(",", Collections.nCopies(TASKS.size(), "?"));
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from scheduled_tasks where consecutive_failures > 0 and task_name in ("
                        + places + "))",
                Boolean.class,
                TASKS.stream().map(TaskDescriptor::getTaskName).toArray()));
    }
}
