package org.openhour.dispatch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.openhour.notification.support.TwilioSigner;

/** Reports what became of texts: late, some twice, some in the wrong order, some never; to whichever instance lives. */
final class Callbacks implements AutoCloseable {

    private static final List<List<String>> STORIES = List.of(
            List.of("delivered"),
            List.of("delivered", "sent", "delivered"),
            List.of("sent", "sent", "queued"),
            List.of("sent", "delivered"));

    private final List<Instance> instances;
    private final int perThousand;
    private final Random random = new Random(15_000);
    private final AtomicInteger taken = new AtomicInteger();
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(4);
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    Callbacks(List<Instance> instances, int perThousand) {
        this.instances = instances;
        this.perThousand = perThousand;
    }

    int taken() {
        return taken.get();
    }

    synchronized void of(CrowdedTwilio.Text text) {
        if (random.nextInt(1_000) < perThousand) {
            int delay = 0;
            for (String status : STORIES.get(random.nextInt(STORIES.size()))) {
                delay += random.nextInt(4_000);
                later.schedule(() -> report(text, status, 0), delay, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }

    /** As a balancer does: where nobody answers, another is asked. */
    private void report(CrowdedTwilio.Text text, String status, int tries) {
        Instance instance = instances.get((tries + text.sid().hashCode() & 7) % instances.size());
        if (!posted(instance, text, status) && tries < 100) {
            later.schedule(() -> report(text, status, tries + 1), 500, TimeUnit.MILLISECONDS);
        }
    }

    private boolean posted(Instance instance, CrowdedTwilio.Text text, String status) {
        Map<String, String> form = Map.of("MessageSid", text.sid(), "MessageStatus", status, "To", text.to());
        URI callback = URI.create(text.callback());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(instance.url() + callback.getPath() + "?" + callback.getQuery()))
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", new TwilioSigner(Surroundings.AUTH_TOKEN).sign(text.callback(), form))
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            boolean good =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 204;
            taken.addAndGet(good ? 1 : 0);
            return good;
        } catch (IOException dead) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
