package org.openhour.dispatch;

import java.time.Duration;
import java.util.Random;

/**
 * How Twilio answers.
 *
 * @param answersIn the time of a good answer
 * @param hang in how many of a thousand POSTs it takes the text and never says so
 * @param takeAndFail in how many it takes the text and answers 500
 * @param fail in how many it answers 500 and has not taken it
 * @param busy in how many it answers 429
 * @param reports for how many of a thousand texts taken it reports a status
 */
record Habits(Duration answersIn, int hang, int takeAndFail, int fail, int busy, int reports) {

    enum Manner {
        TAKE,
        TAKE_AND_HANG,
        TAKE_AND_FAIL,
        FAIL,
        BUSY
    }

    static Habits steady(Duration answersIn) {
        return new Habits(answersIn, 0, 0, 0, 0, 0);
    }

    static Habits bad() {
        return new Habits(Duration.ofMillis(100), 15, 25, 25, 30, 800);
    }

    Manner next(Random random) {
        int drawn = random.nextInt(1_000);
        if (drawn < hang) {
            return Manner.TAKE_AND_HANG;
        }
        if (drawn < hang + takeAndFail) {
            return Manner.TAKE_AND_FAIL;
        }
        if (drawn < hang + takeAndFail + fail) {
            return Manner.FAIL;
        }
        return drawn < hang + takeAndFail + fail + busy ? Manner.BUSY : Manner.TAKE;
    }
}
