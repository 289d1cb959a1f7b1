package org.openhour.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** One of the two services, as a process of its own on this machine. */
public final class LocalService {

    private static final Duration READY = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(15);

    private final ServicePlace place;
    private final Map<String, String> environment;
    private volatile @Nullable ChildProcess process;

    LocalService(ServicePlace place, Map<String, String> environment) {
        this.place = place;
        this.environment = environment;
    }

    /** Without a slash at the end. */
    public String url() {
        return place.url();
    }

    /** What the service wrote since its last start. */
    public Path log() {
        return place.log();
    }

    /** Returns once the service answers. */
    public void start() {
        place.claim();
        launch();
        awaitHealth(List.of(this));
    }

    /** As an operator does: work in hand may end first. */
    public void stop() {
        current().ifPresent(running -> running.stop(STOP));
    }

    /** As a power cut does. */
    public void kill() {
        current().ifPresent(ChildProcess::kill);
    }

    void launch() {
        var builder = new ProcessBuilder(place.command());
        builder.environment().putAll(environment);
        process = ChildProcess.start(place.name().toString(), builder, place.log(), place.pidFile());
    }

    static void awaitHealth(List<LocalService> services) {
        boolean inTime = Waiting.until(
                () -> {
                    services.forEach(LocalService::requireAlive);
                    return services.stream().allMatch(service -> Health.of(service.url()));
                },
                READY);
        if (!inTime) {
            List<Path> logs = services.stream().map(LocalService::log).toList();
            throw new LocalRunException("Not ready within " + READY.toSeconds() + " s; see " + logs);
        }
    }

    CompletableFuture<?> onExit() {
        return current().orElseThrow().onExit();
    }

    void requireAlive() {
        current().ifPresent(ChildProcess::requireAlive);
    }

    private Optional<ChildProcess> current() {
        return Optional.ofNullable(process);
    }
}
