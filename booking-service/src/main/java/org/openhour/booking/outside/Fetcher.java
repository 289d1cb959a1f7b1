package org.openhour.booking.outside;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches a calendar from a server that nobody here knows: within bounds of time and size, and never from inside the
 * practice's own network, wherever it is sent on to.
 */
@Component
class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final OutsideSettings settings;
    private final HttpClient client;

    Fetcher(OutsideSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectWithin())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @return empty where it has not changed since it bore these marks
     * @throws CannotRead where nothing usable came
     */
    Optional<Copy> fetch(CalendarAddress address, Marks known) {
        long end = System.nanoTime() + settings.within().toNanos();
        CalendarAddress at = address;
        for (int hop = 0; hop <= settings.mostRedirects(); hop++) {
            HttpResponse<byte[]> response = send(at, known, end);
            if (!REDIRECTS.contains(response.statusCode())) {
                return read(response, known);
            }
            at = next(at, response);
        }
        throw new CannotRead(Failure.TOO_MANY_REDIRECTS);
    }

    private HttpResponse<byte[]> send(CalendarAddress address, Marks known, long end) {
        requireAllowed(address);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request(address.uri(), known),
                head -> new BoundedBody(settings.largest().toBytes()));
        try {
            return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new CannotRead(Failure.TIMED_OUT);
        } catch (ExecutionException e) {
            throw new CannotRead(failure(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRead(Failure.TIMED_OUT);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI uri, Marks known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(settings.answerWithin())
                .header("Accept", "text/calendar")
                .header("User-Agent", "Openhour");
        known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        known.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    /**
     * The client asks for the addresses once more, moments later and from the same short-lived memory; a name that has
     * changed them by then would still have to show a certificate for itself.
     */
    private void requireAllowed(CalendarAddress address) {
        if (settings.trustedHosts().contains(address.host())) {
            return;
        }
        try {
            if (!address.isEncrypted()
                    || !Arrays.stream(InetAddress.getAllByName(address.host())).allMatch(Networks::isPublic)) {
                throw new CannotRead(Failure.ADDRESS_NOT_ALLOWED);
            }
        } catch (UnknownHostException e) {
            throw new CannotRead(Failure.NOT_REACHED);
        }
    }

    private static CalendarAddress next(CalendarAddress at, HttpResponse<byte[]> response) {
        try {
            String location = response.headers().firstValue("Location").orElse("");
            return CalendarAddress.parse(at.uri().resolve(location).toString());
        } catch (IllegalArgumentException | AddressRefused e) {
            throw new CannotRead(Failure.SERVER_FAILED);
        }
    }

    private static Optional<Copy> read(HttpResponse<byte[]> response, Marks known) {
        int status = response.statusCode();
        if (status == OK) {
            String file = new String(response.body(), StandardCharsets.UTF_8);
            return Optional.of(new Copy(file, Marks.of(response.headers())));
        }
        if (status == NOT_MODIFIED && !known.isNone()) {
            return Optional.empty();
        }
        throw new CannotRead(status >= 400 && status < 500 ? Failure.REFUSED : Failure.SERVER_FAILED);
    }

    private static Failure failure(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotRead known) {
                return known.failure();
            }
            if (cause instanceof HttpTimeoutException) {
                return Failure.TIMED_OUT;
            }
        }
        return thrown instanceof ConnectException ? Failure.NOT_REACHED : Failure.SERVER_FAILED;
    }
}
