package org.openhour.booking.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for notification-service: answers as it is told to, 503 to everything else, and remembers what it was sent. */
final class NotificationDouble {

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    NotificationDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** It forgets everything, and answers to nothing. */
    void falls() {
        answers.clear();
        received.clear();
    }

    /** @param call method and end of the path, {@code GET /reach}; an empty answer is 204 */
    NotificationDouble answering(String call, String json) {
        answers.put(call, json);
        return this;
    }

    List<String> received() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String call =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        received.add(call + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String json = answers.entrySet().stream()
                .filter(known -> call.startsWith(known.getKey().split(" ", 2)[0] + " ")
                        && call.endsWith(known.getKey().split(" ", 2)[1]))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                json == null ? 503 : body.length == 0 ? 204 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
