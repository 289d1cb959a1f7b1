package org.openhour.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** So many callers at once, each with its own connection, each asking again as soon as it is answered. */
record Load(int callers) {

    /** One caller's connection. */
    interface Caller extends AutoCloseable {
        void call(int which) throws Exception;

        @Override
        void close() throws Exception;
    }

    private interface More {
        /** The number of the next call, or one below 0 where it is enough. */
        int next();
    }

    /** Calls for a time. */
    Timings during(Duration time, Callable<? extends Caller> connect) throws Exception {
        AtomicLong end = new AtomicLong();
        AtomicInteger calls = new AtomicInteger();
        return run(connect, () -> {
            end.compareAndSet(0, System.nanoTime() + time.toNanos());
            return System.nanoTime() < end.get() ? calls.getAndIncrement() : -1;
        });
    }

    /** Makes the calls {@code [from, to)}, each once. */
    Timings each(int from, int to, Callable<? extends Caller> connect) throws Exception {
        AtomicInteger calls = new AtomicInteger(from);
        return run(connect, () -> {
            int next = calls.getAndIncrement();
            return next < to ? next : -1;
        });
    }

    private Timings run(Callable<? extends Caller> connect, More more) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            AtomicLong begin = new AtomicLong();
            CyclicBarrier start = new CyclicBarrier(callers, () -> begin.set(System.nanoTime()));
            List<Future<LongStream>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                answers.add(threads.submit(() -> call(connect, start, more)));
            }
            LongStream all = LongStream.empty();
            for (Future<LongStream> answer : answers) {
                all = LongStream.concat(all, answer.get());
            }
            Duration together = Duration.ofNanos(System.nanoTime() - begin.get());
            return new Timings(all.sorted().toArray(), together);
        } finally {
            threads.shutdownNow();
        }
    }

    private static LongStream call(Callable<? extends Caller> connect, CyclicBarrier start, More more)
            throws Exception {
        LongStream.Builder took = LongStream.builder();
        try (Caller caller = connect.call()) {
            start.await();
            for (int which = more.next(); which >= 0; which = more.next()) {
                long begin = System.nanoTime();
                caller.call(which);
                took.add(System.nanoTime() - begin);
            }
        }
        return took.build();
    }
}
