package org.openhour.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A crowd whose calls all leave at the same instant. */
final class AtOnce {

    private AtOnce() {}

    /** The answers, in the order of the calls. */
    static List<Answer> call(List<Callable<Answer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService crowd = Executors.newFixedThreadPool(calls.size());
        try {
            CyclicBarrier start = new CyclicBarrier(calls.size());
            List<Future<Answer>> answers = calls.stream()
                    .map(call -> crowd.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            return collect(answers);
        } finally {
            crowd.shutdownNow();
        }
    }

    private static List<Answer> collect(List<Future<Answer>> futures) throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }
}
