package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class WorkersTest {

    @Autowired
    private Delivery delivery;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Pauses pauses;

    @Autowired
    private MessagesProperties properties;

    @Autowired
    private MessageTable table;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void goOnWhenTheDatabaseIsBack() throws InterruptedException {
        // More often than there are batches of places to lose.
        FailingQueue queue = new FailingQueue(5);
        Lane lane = new Lane(Channel.SMS, properties, queue, delivery, outcomes, clock);
        Awaitility.await().until(() -> {
            lane.beat();
            return queue.answered.get() > 0;
        });
        lane.stop();
    }

    @Test
    void claimNothingOnceTheyStop() throws InterruptedException {
        FailingQueue queue = new FailingQueue(0);
        Lane lane = new Lane(Channel.SMS, properties, queue, delivery, outcomes, clock);
        lane.stop();
        lane.beat();
        assertThat(queue.answered).hasValue(0);
    }

    /** A queue whose database is away for some calls, and which is empty after that. */
    private final class FailingQueue extends MessageQueue {

        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger failures;

        FailingQueue(int failures) {
            super(jdbc, table, pauses);
            this.failures = new AtomicInteger(failures);
        }

        @Override
        public List<Message> claim(Channel channel, Instant now, int most) {
            if (failures.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            answered.incrementAndGet();
            return List.of();
        }
    }
}
