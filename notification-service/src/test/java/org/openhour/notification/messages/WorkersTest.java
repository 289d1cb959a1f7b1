package org.openhour.notification.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.openhour.notification.support.ServiceTest;

@ServiceTest
class WorkersTest {

    @Autowired
    private Delivery delivery;

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
        FailingQueue queue = new FailingQueue(properties.workers() + 1);
        Workers workers = new Workers(queue, delivery, properties, clock);
        for (int i = 0; i <= properties.workers(); i++) {
            assertThatExceptionOfType(DataAccessResourceFailureException.class).isThrownBy(workers::beat);
        }
        workers.beat();
        assertThat(queue.answered).isEqualTo(1);
        workers.stop();
    }

    @Test
    void claimNothingOnceTheyStop() throws InterruptedException {
        FailingQueue queue = new FailingQueue(0);
        Workers workers = new Workers(queue, delivery, properties, clock);
        workers.stop();
        workers.beat();
        assertThat(queue.answered).isZero();
    }

    /** A queue whose database is away for some calls, and which is empty after that. */
    private final class FailingQueue extends MessageQueue {

        private int failures;
        private int answered;

        FailingQueue(int failures) {
            super(jdbc, table);
            this.failures = failures;
        }

        @Override
        public Optional<Message> claim(Instant now) {
            if (failures-- > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            answered++;
            return Optional.empty();
        }
    }
}
