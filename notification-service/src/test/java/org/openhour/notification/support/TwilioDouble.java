package org.openhour.notification.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Twilio's Messages resource, as far as it matters: takes, refuses, dawdles, and lists what it took. */
public final class TwilioDouble {

    public static final String ACCOUNT = "AC" + "0a".repeat(16);
    public static final String KEY = "SK" + "1b".repeat(16);
    public static final String SERVICE = "MG" + "2c".repeat(16);

    /** How the next message to a number is met. */
    public enum Manner {
        TAKE,
        TAKE_BUT_FAIL,
        FAIL,
        BUSY,
        TAKE_BUT_HANG,
        OPTED_OUT,
        WRONG_CREDENTIALS
    }

    /** One POST as it came in. */
    public record Post(String path, String authorization, Map<String, String> form) {

        /** Where the status of this message is to be reported, as path and query. */
        public String callback() {
            URI callback = URI.create(form.getOrDefault("StatusCallback", ""));
            return callback.getPath() + "?" + callback.getQuery();
        }
    }

    /** A refusal; what Twilio says of it repeats the number. */
    private record Refusal(int status, int code) {}

    private record Taken(String sid, String to, String body) {

        String json() {
            return """
                    {"sid":"%s","to":"%s","body":"%s","status":"accepted","direction":"outbound-api"}""".formatted(sid, to, body);
        }
    }

    private final List<Post> posts = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Manner>> manners = new ConcurrentHashMap<>();
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger sids = new AtomicInteger();
    private final CountDownLatch never = new CountDownLatch(1);
    private final HttpServer server = start();
    private volatile boolean away;

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next messages to this number are met like this, all others are taken. */
    public void meet(String to, Manner... next) {
        manners.put(to, new ArrayDeque<>(Arrays.asList(next)));
    }

    /** Refuses all messages to this number in this way, until it is taken back. */
    public void refuse(String to, int status, int code) {
        refusals.put(to, new Refusal(status, code));
    }

    public void refuseNoMore(String to) {
        refusals.remove(to);
    }

    /** Whether connections are dropped without an answer. */
    public void beAway(boolean isAway) {
        away = isAway;
    }

    public List<Post> postsTo(String number) {
        return posts.stream()
                .filter(post -> number.equals(post.form().get("To")))
                .toList();
    }

    private HttpServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            http.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
            }));
            http.createContext("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", this::handle);
            http.start();
            return http;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (away) {
            exchange.close();
        } else if (exchange.getRequestMethod().equals("POST")) {
            post(exchange);
        } else {
            list(exchange);
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                Form.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        posts.add(new Post(exchange.getRequestURI().getPath(), authorization, form));
        var broken = TwilioRules.broken(authorization, form);
        if (broken.isPresent()) {
            answer(
                    exchange,
                    broken.get().status(),
                    error(broken.get().status(), broken.get().code()));
            return;
        }
        Refusal refusal = refusals.get(form.getOrDefault("To", ""));
        if (refusal != null) {
            String said = "The number " + form.get("To") + " cannot be told " + form.get("Body");
            answer(exchange, refusal.status(), error(refusal.status(), refusal.code(), said));
            return;
        }
        switch (mannerTowards(form.getOrDefault("To", ""))) {
            case TAKE -> answer(exchange, 201, take(form).json());
            case TAKE_BUT_FAIL -> {
                take(form);
                answer(exchange, 500, error(500, 20500));
            }
            case FAIL -> answer(exchange, 500, error(500, 20500));
            case BUSY -> answer(exchange, 429, error(429, 20429));
            case TAKE_BUT_HANG -> {
                take(form);
                hang();
            }
            case OPTED_OUT -> answer(exchange, 400, error(400, 21610));
            case WRONG_CREDENTIALS -> answer(exchange, 401, error(401, 20003));
        }
    }

    private Manner mannerTowards(String number) {
        Deque<Manner> next = manners.getOrDefault(number, new ArrayDeque<>());
        return next.isEmpty() ? Manner.TAKE : next.poll();
    }

    private void hang() {
        try {
            boolean woken = never.await(30, TimeUnit.SECONDS);
            assert !woken;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Taken take(Map<String, String> form) {
        Taken message = new Taken(
                "SM%032d".formatted(sids.incrementAndGet()),
                form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""));
        taken.add(0, message);
        return message;
    }

    private void list(HttpExchange exchange) throws IOException {
        String to = Form.read(exchange.getRequestURI().getRawQuery()).getOrDefault("To", "");
        String messages = taken.stream()
                .filter(message -> message.to().equals(to))
                .map(Taken::json)
                .collect(Collectors.joining(","));
        answer(
                exchange,
                200,
                "{\"messages\":[" + messages + "],\"page\":0,\"page_size\":50,\"next_page_uri\":null,"
                        + "\"uri\":\"/x\",\"first_page_uri\":\"/x\"}");
    }

    private static String error(int status, int code) {
        return error(status, code, "no");
    }

    private static String error(int status, int code, String said) {
        return "{\"code\":" + code + ",\"message\":\"" + said + "\",\"more_info\":\"\",\"status\":" + status + "}";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
