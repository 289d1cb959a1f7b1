package org.openhour.dispatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.notification.support.Form;
import org.openhour.notification.support.TwilioRules;

/** Twilio's Messages resource under load: it enforces the published rules, dawdles, fails, and counts. */
final class CrowdedTwilio implements AutoCloseable {

    static final String ACCOUNT = "AC" + "0".repeat(32);
    private static final JsonMapper JSON = new JsonMapper();

    /** A text that was taken. */
    record Text(String sid, String to, String body, String callback) {

        Map<String, String> json() {
            return Map.of("sid", sid, "to", to, "body", body, "status", "accepted", "direction", "outbound-api");
        }
    }

    private final Habits habits;
    private final Random random = new Random(5_000);
    private final Map<String, Queue<Text>> taken = new ConcurrentHashMap<>();
    private final Map<Habits.Manner, AtomicInteger> manners = new ConcurrentHashMap<>();
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger sids = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2);
    private final HttpServer server;
    private volatile Consumer<Text> onTaken = text -> {};

    CrowdedTwilio(Habits habits) {
        this.habits = habits;
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 1_000);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody who wants to hear of every text taken. */
    void tell(Consumer<Text> listener) {
        onTaken = listener;
    }

    int posts() {
        return posts.get();
    }

    /** How often it was asked what it has. */
    int questions() {
        return questions.get();
    }

    /** Requests that the real one would have refused. */
    Queue<String> offences() {
        return offences;
    }

    int met(Habits.Manner manner) {
        AtomicInteger count = manners.get(manner);
        return count == null ? 0 : count.get();
    }

    List<Text> takenFor(String number) {
        return List.copyOf(taken.getOrDefault(number, new ConcurrentLinkedQueue<>()));
    }

    int takenInAll() {
        return taken.values().stream().mapToInt(Queue::size).sum();
    }

    @Override
    public void close() {
        server.stop(0);
        later.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            post(exchange);
        } else {
            questions.incrementAndGet();
            String to = Form.read(exchange.getRequestURI().getRawQuery()).getOrDefault("To", "");
            List<Map<String, String>> texts =
                    takenFor(to).stream().map(Text::json).toList();
            answer(
                    exchange,
                    200,
                    Map.of("messages", texts, "page", 0, "page_size", 50, "uri", "/x", "first_page_uri", "/x"));
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        posts.incrementAndGet();
        Map<String, String> form =
                Form.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var broken = TwilioRules.broken(exchange.getRequestHeaders().getFirst("Authorization"), form);
        if (broken.isPresent()) {
            offences.add(broken.get().name());
            answer(exchange, broken.get().status(), error(broken.get().code()));
            return;
        }
        Habits.Manner manner;
        synchronized (random) {
            manner = habits.next(random);
        }
        manners.computeIfAbsent(manner, m -> new AtomicInteger()).incrementAndGet();
        meet(manner, exchange, form);
    }

    private void meet(Habits.Manner manner, HttpExchange exchange, Map<String, String> form) {
        switch (manner) {
            case TAKE -> afterAWhile(exchange, 201, take(form).json());
            case TAKE_AND_FAIL -> {
                take(form);
                afterAWhile(exchange, 500, error(20500));
            }
            case FAIL -> afterAWhile(exchange, 500, error(20500));
            case BUSY -> afterAWhile(exchange, 429, error(20429));
            case TAKE_AND_HANG -> take(form);
        }
    }

    private void afterAWhile(HttpExchange exchange, int status, Object json) {
        later.schedule(() -> answer(exchange, status, json), habits.answersIn().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Text take(Map<String, String> form) {
        Text text = new Text(
                "SM%032d".formatted(sids.incrementAndGet()),
                form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""),
                form.getOrDefault("StatusCallback", ""));
        taken.computeIfAbsent(text.to(), to -> new ConcurrentLinkedQueue<>()).add(text);
        onTaken.accept(text);
        return text;
    }

    private static Map<String, Object> error(int code) {
        return Map.of("code", code, "message", "no", "more_info", "");
    }

    /** Whoever asked may be dead by now. */
    private static void answer(HttpExchange exchange, int status, Object json) {
        byte[] bytes = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            exchange.close();
        }
    }
}
