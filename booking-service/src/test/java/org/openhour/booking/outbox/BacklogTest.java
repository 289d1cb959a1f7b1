package org.openhour.booking.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.appointments.DomainTest;

@DomainTest
class BacklogTest {

    private static final UUID ID = new UUID(0, 1);
    private static final Instant FIRST = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant LATER = FIRST.plusSeconds(600);

    @Autowired
    private Backlog backlog;

    @Autowired
    private SchedulerClient scheduler;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void nothingWaits() {
        jdbc.update("delete from scheduled_tasks");
    }

    @Test
    void saysNothingOfWhatHasNotBeenTriedYet() {
        everything();
        assertThat(backlog.failing()).isEmpty();
    }

    @Test
    void countsWhateverKeepsFailingAndSinceWhen() {
        everything();
        jdbc.update("update scheduled_tasks set consecutive_failures = 3");
        assertThat(backlog.failing()).contains(new Backlog.Waiting(5, FIRST));
        jdbc.update("delete from scheduled_tasks where task_name in ('hand-over', 'hand-over-offer', 'send-message')");
        assertThat(backlog.failing()).contains(new Backlog.Waiting(2, FIRST));
    }

    private void everything() {
        List.of(
                        task(HandOver.TASK, new HandOver(ID, 0, LATER)),
                        task(OfferHandOver.TASK, new OfferHandOver(ID, 0, LATER)),
                        task(SeriesHandOver.TASK, new SeriesHandOver(ID, 0, FIRST)),
                        task(NoteHandOver.TASK, new NoteHandOver(ID, 0, LATER)),
                        task(
                                MessageOrder.TASK,
                                new MessageOrder(ID, ID, 0, DeskMessage.Kind.values()[0], null, false, LATER)))
                .forEach(task -> scheduler.schedule(task, LATER));
    }

    private static <T> TaskInstance<T> task(TaskDescriptor<T> descriptor, T data) {
        return descriptor.instance(ID.toString()).data(data).build();
    }
}
