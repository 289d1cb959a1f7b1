package org.openhour.system;

import java.util.concurrent.atomic.AtomicInteger;

/** People nobody has met before, each with an address and a telephone number of their own. */
record SampleClient(
        String firstName,
        String lastName,
        String email,
        String phone,
        String dateOfBirth,
        String language,
        String zip) {

    private static final AtomicInteger SEEN = new AtomicInteger();

    static SampleClient next() {
        int number = SEEN.incrementAndGet();
        return new SampleClient(
                "Robin",
                "Sample" + Integer.toString(number, 36),
                "robin." + number + "@mail.example",
                "+1619%07d".formatted(4_200_000 + number),
                "1990-05-04",
                "en",
                "92101");
    }
}
