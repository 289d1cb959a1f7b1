package org.openhour.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who books one hour after the other, each for a client nobody has met before. */
final class Booker implements Load.Caller {

    private static final AtomicInteger CLIENTS = new AtomicInteger();

    private static final String BODY = """
            {"service": "individual", "modality": "TELEHEALTH", "clinician": "%s", "start": "%s",
             "client": {"firstName": "Robin", "lastName": "Sample%d", "email": "robin.%d@mail.example",
              "phone": "+1619%07d", "dateOfBirth": "1990-05-04", "language": "en", "zip": "92101"},
             "consents": {"sms": true, "email": true, "telehealth": true}, "physicallyInCalifornia": true}""";

    private final Connection connection;
    private final List<Hour> hours;
    private final AtomicInteger refused;

    Booker(Connection connection, List<Hour> hours, AtomicInteger refused) {
        this.connection = connection;
        this.hours = hours;
        this.refused = refused;
    }

    @Override
    public void call(int which) throws IOException {
        Connection.Reply reply = connection.post("/api/v1/appointments", body(hours.get(which)));
        if (reply.status() != 201 && refused.getAndIncrement() == 0) {
            System.out.println("Refused: " + reply.text());
        }
    }

    static String body(Hour hour) {
        int client = CLIENTS.incrementAndGet();
        return BODY.formatted(Clinic.slug(hour.clinician()), hour.start(), client, client, 2_000_000 + client);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
