package org.openhour.booking.edge;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/** What every address still has left of one allowance a minute. The addresses that were seen last are remembered. */
final class Allowances {

    private static final int MOST_ADDRESSES = 20_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    });

    Allowances(int perMinute) {
        this.perMinute = perMinute;
    }

    /** How long to wait before the next request; nothing where this one may pass. */
    Duration use(String address) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(address, unseen -> fresh()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
