package org.openhour.notification.messages;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Has one thread do one thing whenever it is rung: once more after the last ring, however many came meanwhile. */
final class Bell {

    private final Runnable work;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), new ThreadPoolExecutor.DiscardPolicy());

    Bell(Runnable work) {
        this.work = work;
    }

    void ring() {
        thread.execute(work);
    }

    void stop() {
        thread.shutdown();
    }
}
