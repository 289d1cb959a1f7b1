package org.openhour.notification.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.openhour.notification.appointments.Channel;

/** One channel's way out: claims what is due as long as there are places, and sends so many at once. */
final class Lane {

    private static final Logger log = LoggerFactory.getLogger(Lane.class);
    private static final int BATCHES = 4;

    private final Channel channel;
    private final MessageQueue queue;
    private final Delivery delivery;
    private final Clock clock;
    private final Duration claimLasts;
    private final int places;
    private final int batch;
    private final Semaphore free;
    private final Recorder recorder;
    private final ExecutorService senders;
    private final Bell bell = new Bell(this::work);
    private volatile boolean stopping;

    Lane(
            Channel channel,
            MessagesProperties properties,
            MessageQueue queue,
            Delivery delivery,
            Outcomes outcomes,
            Clock clock) {
        this.channel = channel;
        this.claimLasts = properties.claimLasts();
        this.places = properties.atOnce(channel);
        this.batch = Math.max(1, places / BATCHES);
        this.queue = queue;
        this.delivery = delivery;
        this.clock = clock;
        this.free = new Semaphore(places);
        this.recorder = new Recorder(outcomes, free);
        this.senders = Executors.newFixedThreadPool(places);
    }

    void beat() {
        bell.ring();
    }

    private void work() {
        boolean more = true;
        while (more && !stopping) {
            free.acquireUninterruptibly(batch);
            List<Message> claimed = claim();
            more = claimed.size() == batch;
            List<Handover> ready = ready(claimed);
            free.release(batch - ready.size());
            ready.forEach(handover -> senders.execute(() -> send(handover)));
        }
    }

    /** Whatever keeps it from claiming, the next beat tries again. */
    private List<Message> claim() {
        try {
            return stopping ? List.of() : queue.claim(channel, clock.instant(), batch);
        } catch (RuntimeException away) {
            log.warn("nothing claimed: {}", away.getClass().getName());
            return List.of();
        }
    }

    private List<Handover> ready(List<Message> claimed) {
        List<Handover> ready = new ArrayList<>();
        new Together<Message>(some -> ready.addAll(delivery.ready(channel, some)), Lane::staysClaimed).on(claimed);
        return ready;
    }

    private void send(Handover handover) {
        if (handover.message().claimedBefore(clock.instant().minus(claimLasts))) {
            log.warn(
                    "message {} was claimed too long ago: it is another's by now",
                    handover.message().id());
            free.release();
            return;
        }
        try {
            recorder.add(handover.go());
        } catch (RuntimeException unforeseen) {
            staysClaimed(handover.message(), unforeseen);
            free.release();
        }
    }

    /** The claim runs out; then the provider is asked before anything is sent again. */
    private static void staysClaimed(Message message, RuntimeException failure) {
        log.error(
                "message {} stays claimed: {}", message.id(), failure.getClass().getName());
    }

    /** The senders close last: nothing may be claimed that they would turn away. */
    void stop() throws InterruptedException {
        stopping = true;
        if (free.tryAcquire(places, 10, TimeUnit.SECONDS)) {
            free.release(places);
        } else {
            log.warn("messages still on their way at shutdown stay claimed");
        }
        bell.stop();
        senders.shutdown();
        recorder.stop();
    }
}
