package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** booking-service dies in the middle of its work, without a warning. */
@Tag("database")
@ExtendWith(OpenhourWithProviders.class)
class CrashIT {

    private static final int CLIENTS = 60;
    private static final int BEFORE_THE_CRASH = 20;

    private final Openhour openhour;
    private final Providers providers;
    private final Map<Integer, Booked> acknowledged = new ConcurrentHashMap<>();
    private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_CRASH);
    private final List<SampleClient> clients =
            IntStream.range(0, CLIENTS).mapToObj(i -> SampleClient.next()).toList();

    CrashIT(Openhour openhour, Providers providers) {
        this.openhour = openhour;
        this.providers = providers;
    }

    @Test
    void losesNoBookingThatItAcknowledgedAndTellsNobodyTwice() throws Exception {
        List<Slot> slots =
                openhour.open("consultation", "TELEHEALTH").with("tom-okafor").apart(CLIENTS);
        ExecutorService stream = Executors.newFixedThreadPool(6);
        IntStream.range(0, CLIENTS).forEach(i -> stream.execute(() -> attempt(i, slots.get(i))));
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        openhour.processes().booking().kill();
        stream.shutdown();
        assertThat(stream.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        openhour.processes().booking().start();
        openhour.setClock(Openhour.MONDAY.plusHours(1));

        assertThat(acknowledged).hasSizeBetween(BEFORE_THE_CRASH, CLIENTS - 1);
        assertThat(acknowledged.values())
                .allSatisfy(booked -> assertThat(openhour.look(booked)).isEqualTo(booked));
        Map<Integer, Booked> before = Map.copyOf(acknowledged);
        IntStream.range(0, CLIENTS).forEach(i -> attempt(i, slots.get(i)));
        assertThat(acknowledged).hasSize(CLIENTS).containsAllEntriesOf(before);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(this::assertToldOnce);
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(10)).untilAsserted(this::assertToldOnce);
    }

    private void attempt(int number, Slot slot) {
        SampleBooking form = SampleBooking.consultation(slot)
                .with("clinician", slot.clinician())
                .by(clients.get(number));
        try {
            Answer answer = openhour.tryToBook(form, "Idempotency-Key", "crash-" + number);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            acknowledged.put(number, answer.as(Booked.class));
            enough.countDown();
        } catch (UncheckedIOException notAnswered) {
            acknowledged.remove(number);
        }
    }

    private void assertToldOnce() {
        assertThat(clients)
                .allSatisfy(client ->
                        assertThat(providers.twilio().postsTo(client.phone())).hasSize(1))
                .allSatisfy(
                        client -> assertThat(providers.mailsTo(client.email())).hasSize(1));
    }
}
