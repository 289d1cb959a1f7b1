package org.openhour.booking.outside;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A server on this machine that gives out a calendar, or does something worse. */
final class SampleServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final List<Headers> requests = new CopyOnWriteArrayList<>();

    private volatile HttpHandler handler = exchange -> exchange.sendResponseHeaders(404, -1);

    SampleServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return at("127.0.0.1");
    }

    String at(String host) {
        return "http://" + host + ":" + server.getAddress().getPort() + "/private-4711.ics";
    }

    List<Headers> requests() {
        return requests;
    }

    /** Waits for the first request; false where none comes. */
    boolean isAsked() throws InterruptedException {
        return asked.await(1, TimeUnit.MINUTES);
    }

    /** Gives out this calendar, and says 304 to whoever knows it by its mark. */
    void serves(String calendar, String etag) {
        handler = exchange -> {
            exchange.getResponseHeaders().set("ETag", etag);
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = calendar.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        };
    }

    void answers(int status) {
        handler = exchange -> exchange.sendResponseHeaders(status, -1);
    }

    void sendsOnTo(String address) {
        handler = exchange -> {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
        };
    }

    void sendsOnToOnce(String path, String calendar) {
        handler = exchange -> {
            if (exchange.getRequestURI().getPath().equals(path)) {
                byte[] body = calendar.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                return;
            }
            exchange.getResponseHeaders().set("Location", path);
            exchange.sendResponseHeaders(301, -1);
        };
    }

    void neverAnswers() {
        handler = exchange -> waitUntilClosing();
    }

    void stopsInTheMiddle() {
        handler = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            waitUntilClosing();
        };
    }

    /** Goes on for as long as anybody listens. */
    void neverEnds() {
        handler = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = "X".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
            OutputStream body = exchange.getResponseBody();
            while (closing.getCount() > 0) {
                body.write(block);
            }
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders());
        asked.countDown();
        try (exchange) {
            handler.handle(exchange);
        }
    }

    private void waitUntilClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
