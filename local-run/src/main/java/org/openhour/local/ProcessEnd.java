package org.openhour.local;

import java.time.Duration;

final class ProcessEnd {

    private static final Duration DEATH = Duration.ofSeconds(10);

    private ProcessEnd() {}

    /** TERM, then, once the patience is over, KILL. */
    static void ask(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!Waiting.until(() -> !process.isAlive(), patience)) {
            force(process);
        }
    }

    static void force(ProcessHandle process) {
        process.destroyForcibly();
        if (!Waiting.until(() -> !process.isAlive(), DEATH)) {
            throw new LocalRunException("Process " + process.pid() + " cannot be killed");
        }
    }
}
