package org.openhour.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Both services and their databases, running on this machine until closed or until this JVM ends. */
public final class LocalOpenhour implements AutoCloseable {

    private final Running running;
    private final LocalDatabases databases;
    private final LocalService booking;
    private final LocalService notification;
    private final String demoPassword;

    private LocalOpenhour(Running running, LocalDatabases databases, ServiceEnvironment environment) {
        this.running = running;
        this.databases = databases;
        this.booking = environment.service(ServiceName.BOOKING);
        this.notification = environment.service(ServiceName.NOTIFICATION);
        this.demoPassword = environment.demoPassword();
    }

    /** A run with the defaults of a first run, to be changed and started. */
    public static LocalSetup with() {
        return new LocalSetup();
    }

    static LocalOpenhour start(LocalSetup setup) {
        Running running = new Running();
        try {
            return start(setup, running);
        } catch (RuntimeException failure) {
            boolean asked = running.isClosed();
            running.close();
            throw asked ? new LocalRunException("Openhour was stopped while it started", failure) : failure;
        }
    }

    private static LocalOpenhour start(LocalSetup setup, Running running) {
        running.lock(setup.dir());
        for (ServiceName service : ServiceName.values()) {
            setup.place(service).claim();
        }
        LocalDatabases databases = LocalDatabases.start(setup, running);
        var environment = new ServiceEnvironment(setup, databases, new Secrets(setup.dir()));
        var openhour = new LocalOpenhour(running, databases, environment);
        openhour.startServices();
        return openhour;
    }

    private void startServices() {
        List<LocalService> services = List.of(notification, booking);
        running.start(() -> services.forEach(LocalService::launch), () -> services.parallelStream()
                .forEach(LocalService::stop));
        LocalService.awaitHealth(services);
    }

    public LocalService booking() {
        return booking;
    }

    public LocalService notification() {
        return notification;
    }

    /** Of the accounts {@code frontdesk}, {@code clinician} and {@code admin}. */
    public String demoPassword() {
        return demoPassword;
    }

    /** Returns once Openhour is stopped; when a part of it ends by itself, throws what that part said last. */
    void awaitEnd() {
        CompletableFuture.anyOf(booking.onExit(), notification.onExit(), databases.onExit())
                .join();
        if (!running.isClosed()) {
            databases.requireAlive();
            notification.requireAlive();
            booking.requireAlive();
        }
    }

    /** Stops the services, then the database; what they stored stays. */
    @Override
    public void close() {
        running.close();
    }
}
