package org.openhour.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.openhour.local.Database;
import org.openhour.local.TestDatabase;

/** {@code -Dopenhour.reminders=500} for a shorter run. */
@Tag("database")
@DisplayName("R-C9: instances may be killed at any moment, and each reminder reaches Twilio once")
class KilledAtRandomIT {

    private static final int REMINDERS = Integer.getInteger("openhour.reminders", 5_000);
    private static final int KILLS = 4;
    private static final int WAVE = REMINDERS / KILLS;
    private static final Duration FALL_DUE = Duration.ofMillis(6L * WAVE);

    private final Database database = TestDatabase.schema("dispatch_killed");
    private final Random random = new Random();

    @Test
    void sendsEachReminderOnceWhileInstancesDie() throws Exception {
        try (CrowdedTwilio twilio = new CrowdedTwilio(Habits.bad());
                Instance first = Instance.start("killed-1", settings(twilio)).awaitReady();
                Instance second = Instance.start("killed-2", settings(twilio)).awaitReady();
                Callbacks callbacks =
                        new Callbacks(List.of(first, second), Habits.bad().reports());
                DueReminders reminders = new DueReminders(database)) {
            SampleReminder.putInto(first);
            twilio.tell(callbacks::of);
            int from = reminders.next();
            for (int i = 0; i < KILLS; i++) {
                reminders.due(WAVE, FALL_DUE);
                kill(random.nextBoolean() ? first : second);
            }
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> reminders.open() == 0);
            print(twilio, callbacks, reminders.states(from));
            assertThat(twilio.offences()).isEmpty();
            assertThat(times(twilio, from)).containsExactlyEntriesOf(Map.of(1, KILLS * WAVE));
            assertThat(reminders.states(from)).containsOnlyKeys("SENT", "DELIVERED");
        }
    }

    /** It dies in the midst of its work, and is back while the other goes on. */
    private void kill(Instance victim) throws Exception {
        Thread.sleep(500 + random.nextInt((int) FALL_DUE.toMillis()));
        victim.kill();
        victim.restart();
        victim.awaitReady();
    }

    /** How many numbers were texted how often. */
    private static Map<Integer, Integer> times(CrowdedTwilio twilio, int from) {
        Map<Integer, Integer> times = new HashMap<>();
        IntStream.range(from, from + KILLS * WAVE)
                .map(n -> twilio.takenFor(DueReminders.phone(n)).size())
                .forEach(count -> times.merge(count, 1, Integer::sum));
        return times;
    }

    /** Patience in the proportions of the real settings, and shorter. */
    private Map<String, String> settings(CrowdedTwilio twilio) {
        return new Surroundings(database, twilio.url())
                .with(
                        "OPENHOUR_SMS_READTIMEOUT", "2s",
                        "OPENHOUR_MESSAGES_CLAIMLASTS", "8s",
                        "OPENHOUR_MESSAGES_CHECKEVERY", "4s",
                        "OPENHOUR_MESSAGES_GRACE", "15s",
                        "OPENHOUR_MESSAGES_RECKONING", "1s",
                        "OPENHOUR_MESSAGES_FIRSTRETRY", "500ms");
    }

    private static void print(CrowdedTwilio twilio, Callbacks callbacks, Map<String, Integer> states) {
        System.out.printf(
                "%d reminders, %d kills: %d POSTs (%d answered 429, %d answered 500, %d taken and answered 500, "
                        + "%d taken and never answered), %d taken in all, asked about %d times, %d callbacks; ledger %s%n",
                KILLS * WAVE,
                KILLS,
                twilio.posts(),
                twilio.met(Habits.Manner.BUSY),
                twilio.met(Habits.Manner.FAIL),
                twilio.met(Habits.Manner.TAKE_AND_FAIL),
                twilio.met(Habits.Manner.TAKE_AND_HANG),
                twilio.takenInAll(),
                twilio.questions(),
                callbacks.taken(),
                states);
    }
}
