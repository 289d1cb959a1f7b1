package org.openhour.local;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** Each service's schema with the account that may use no other. */
final class LocalDatabases {

    private final Map<ServiceName, Database> schemas = new EnumMap<>(ServiceName.class);
    private volatile @Nullable EmbeddedDatabase embedded;

    private LocalDatabases() {}

    static LocalDatabases start(LocalSetup setup, Running running) {
        LocalDatabases databases = new LocalDatabases();
        databases.schemas.putAll(setup.databases());
        if (databases.schemas.isEmpty()) {
            running.start(
                    () -> databases.embed(setup), () -> databases.embedded().ifPresent(EmbeddedDatabase::close));
        }
        return databases;
    }

    private void embed(LocalSetup setup) {
        EmbeddedDatabase started = EmbeddedDatabase.start(setup.dir().resolve("database"), setup.databasePort());
        embedded = started;
        Secrets secrets = new Secrets(setup.dir());
        for (ServiceName service : ServiceName.values()) {
            schemas.put(service, started.server().keep(service.schema(), secrets.get(service + "-database")));
        }
    }

    Database of(ServiceName service) {
        return Objects.requireNonNull(schemas.get(service));
    }

    /** Never, when the database is somebody else's. */
    CompletableFuture<?> onExit() {
        return embedded().<CompletableFuture<?>>map(EmbeddedDatabase::onExit).orElseGet(CompletableFuture::new);
    }

    void requireAlive() {
        embedded().ifPresent(EmbeddedDatabase::requireAlive);
    }

    private Optional<EmbeddedDatabase> embedded() {
        return Optional.ofNullable(embedded);
    }
}
