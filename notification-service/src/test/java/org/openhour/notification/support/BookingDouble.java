package org.openhour.notification.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The receiving end of responses; can be out of order for a while. */
public final class BookingDouble {

    /** One call as it came in. */
    public record Call(String path, String authorization, String body) {}

    private final List<Call> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final HttpServer server = start();

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next calls fail. */
    public void fail(int times) {
        failures.set(times);
    }

    public List<Call> takenOf(String appointment) {
        return taken.stream()
                .filter(call -> call.path().equals("/api/v1/appointments/" + appointment + "/responses"))
                .toList();
    }

    private HttpServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            http.createContext("/", this::handle);
            http.start();
            return http;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean failing = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!failing) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            taken.add(new Call(exchange.getRequestURI().getPath(), authorization, body));
        }
        exchange.sendResponseHeaders(failing ? 503 : 204, -1);
        exchange.close();
    }
}
