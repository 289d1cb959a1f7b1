package org.openhour.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where and how Openhour is to run on this machine; everything has the default of a first run. */
public final class LocalSetup {

    private @Nullable Path root;
    private @Nullable Path dir;
    private int bookingPort = 8080;
    private int notificationPort = 8081;
    private int databasePort = 23306;
    private final Map<ServiceName, Database> databases = new EnumMap<>(ServiceName.class);
    private final Map<String, String> environment = new LinkedHashMap<>();

    LocalSetup() {}

    /** The folder for data, secrets and logs; one run at a time may use it. */
    public LocalSetup dir(Path folder) {
        this.dir = folder.toAbsolutePath();
        return this;
    }

    public LocalSetup bookingPort(int port) {
        this.bookingPort = port;
        return this;
    }

    public LocalSetup notificationPort(int port) {
        this.notificationPort = port;
        return this;
    }

    /** The embedded database's port. */
    public LocalSetup databasePort(int port) {
        this.databasePort = port;
        return this;
    }

    /** Ports that nobody listens on now. */
    public LocalSetup freePorts() {
        return bookingPort(FreePort.any()).notificationPort(FreePort.any()).databasePort(FreePort.any());
    }

    /** Instead of the embedded database. */
    public LocalSetup databases(Database booking, Database notification) {
        databases.put(ServiceName.BOOKING, booking);
        databases.put(ServiceName.NOTIFICATION, notification);
        return this;
    }

    /** One more environment variable for both services, or another value for one that they get anyway. */
    public LocalSetup env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Returns once both services answer; throws {@link LocalRunException} when they do not. */
    public LocalOpenhour start() {
        return LocalOpenhour.start(this);
    }

    /** The project's folder, below which the services are built. */
    LocalSetup root(Path folder) {
        this.root = folder;
        return this;
    }

    Path dir() {
        return dir == null ? root().resolve(".local") : dir;
    }

    private Path root() {
        return root == null ? ProjectRoot.find() : root;
    }

    ServicePlace place(ServiceName service) {
        int port =
                switch (service) {
                    case BOOKING -> bookingPort;
                    case NOTIFICATION -> notificationPort;
                };
        return new ServicePlace(service, service.jar(root()), port, dir());
    }

    int databasePort() {
        return databasePort;
    }

    Map<ServiceName, Database> databases() {
        return databases;
    }

    Map<String, String> environment() {
        return Map.copyOf(environment);
    }
}
