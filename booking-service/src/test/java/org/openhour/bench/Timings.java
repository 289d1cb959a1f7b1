package org.openhour.bench;

import java.time.Duration;

/** How long each of many calls took, in order, and how long all of them together. */
record Timings(long[] sortedNanos, Duration together) {

    int count() {
        return sortedNanos.length;
    }

    double perSecond() {
        return count() * 1e9 / together.toNanos();
    }

    /** In milliseconds. */
    double median() {
        return at(0.5);
    }

    /** In milliseconds: so long, or less, took 95 of 100. */
    double slow() {
        return at(0.95);
    }

    private double at(double share) {
        return count() == 0 ? Double.NaN : sortedNanos[(int) (share * (count() - 1))] / 1e6;
    }
}
