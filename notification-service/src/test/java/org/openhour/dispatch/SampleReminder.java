package org.openhour.dispatch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.openhour.notification.support.Body;
import org.openhour.notification.support.BookingToken;

/** One appointment in two days, handed over as booking-service does: what all the reminders are copies of. */
final class SampleReminder {

    private SampleReminder() {}

    static void putInto(Instance instance) throws IOException, InterruptedException {
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusDays(2);
        Body body = Body.sample("booked")
                .with("start", start.toString())
                .with("end", start.plusMinutes(50).toString())
                .withRecipient(Map.of("channels", List.of("SMS")));
        BookingToken token =
                new BookingToken(Surroundings.SERVICE_SECRET, "booking-service", "notification-service", "notify", 60);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(instance.url() + "/api/v1/appointments/dispatch-sample"))
                .header("Authorization", token.header())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.text()))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
