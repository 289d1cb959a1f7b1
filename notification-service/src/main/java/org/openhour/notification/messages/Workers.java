package org.openhour.notification.messages;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.openhour.notification.appointments.AppointmentReceived;

/** Works off what is due: at every beat, and as soon as a new state has been committed. */
@Component
class Workers {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);

    private final MessageQueue queue;
    private final Delivery delivery;
    private final Clock clock;
    private final int places;
    private final Semaphore free;
    private final ExecutorService pool;
    private volatile boolean stopping;

    Workers(MessageQueue queue, Delivery delivery, MessagesProperties properties, Clock clock) {
        this.queue = queue;
        this.delivery = delivery;
        this.clock = clock;
        this.places = properties.workers();
        this.free = new Semaphore(places);
        this.pool = Executors.newFixedThreadPool(places);
    }

    @Scheduled(fixedDelayString = "${openhour.messages.beat:500ms}")
    void beat() {
        boolean more = true;
        while (more && !stopping && free.tryAcquire()) {
            more = startNext();
        }
    }

    @TransactionalEventListener
    void on(AppointmentReceived event) {
        if (!stopping) {
            pool.execute(this::beat);
        }
    }

    /** Whatever keeps a delivery from starting, its place is given back. */
    private boolean startNext() {
        boolean started = false;
        try {
            Optional<Message> claimed = queue.claim(clock.instant());
            claimed.ifPresent(message -> pool.execute(() -> deliver(message)));
            started = claimed.isPresent();
        } finally {
            if (!started) {
                free.release();
            }
        }
        return started;
    }

    private void deliver(Message message) {
        try {
            delivery.of(message);
        } catch (RuntimeException unforeseen) {
            // The claim stays and runs out; then the provider is asked before anything is sent again.
            log.error(
                    "message {} stays claimed: {}",
                    message.id(),
                    unforeseen.getClass().getName());
        } finally {
            free.release();
        }
    }

    /** The pool closes last: nothing may be claimed that it would turn away. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (!free.tryAcquire(places, 10, TimeUnit.SECONDS)) {
            log.warn("messages still on their way at shutdown stay claimed");
        }
        pool.shutdown();
    }
}
