package org.openhour.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Speaks as much of Twilio's Messages resource as Openhour uses, and can fail in Twilio's ways. */
final class TwilioStub {

    static final String ACCOUNT = "AC00000000000000000000000000000001";

    /** How a POST is met. */
    enum Manner {
        TAKE,
        FAIL_UNTAKEN,
        BUSY,
        TAKE_AND_HANG
    }

    /** One POST. */
    record Post(String path, String authorization, Map<String, String> form) {

        String to() {
            return form.getOrDefault("To", "");
        }

        String body() {
            return form.getOrDefault("Body", "");
        }
    }

    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final List<Post> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Manner>> manners = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;

    TwilioStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next POSTs for this number; later ones are taken. */
    void meet(String number, Manner... next) {
        manners.put(number, new ArrayDeque<>(Arrays.asList(next)));
    }

    List<Post> postsTo(String number) {
        return posts.stream().filter(post -> post.to().equals(number)).toList();
    }

    /** What reached the client. */
    List<Post> takenFor(String number) {
        return taken.stream().filter(post -> post.to().equals(number)).toList();
    }

    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            post(exchange);
        } else {
            String to = form(exchange.getRequestURI().getRawQuery()).getOrDefault("To", "");
            answer(exchange, 200, page(takenFor(to)));
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Post post = new Post(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                form(body));
        posts.add(post);
        switch (mannerTowards(post.to())) {
            case TAKE -> {
                taken.add(post);
                answer(exchange, 201, json(post));
            }
            case FAIL_UNTAKEN -> answer(exchange, 500, "{\"status\":500,\"code\":20500,\"message\":\"failed\"}");
            case BUSY -> answer(exchange, 429, "{\"status\":429,\"code\":20429,\"message\":\"busy\"}");
            case TAKE_AND_HANG -> {
                taken.add(post);
                hang(exchange);
            }
        }
    }

    private Manner mannerTowards(String number) {
        Deque<Manner> next = manners.getOrDefault(number, new ArrayDeque<>());
        return next.isEmpty() ? Manner.TAKE : next.poll();
    }

    /** Longer than anybody waits. */
    private void hang(HttpExchange exchange) {
        try {
            end.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private String page(List<Post> messages) {
        return "{\"messages\":[" + messages.stream().map(this::json).collect(Collectors.joining(","))
                + "],\"page\":0,\"page_size\":50,\"next_page_uri\":null,\"uri\":\"/x\",\"first_page_uri\":\"/x\"}";
    }

    private String json(Post post) {
        return Answer.JSON.writeValueAsString(Map.of(
                "sid", "SM%032d".formatted(taken.indexOf(post)),
                "to", post.to(),
                "body", post.body(),
                "status", "accepted",
                "direction", "outbound-api"));
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new HashMap<>();
        for (String pair : encoded.split("&")) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
