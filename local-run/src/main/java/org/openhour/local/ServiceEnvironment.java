package org.openhour.local;

import java.util.HashMap;
import java.util.Map;

/** What the services are told by environment variables, beside what this process itself was told. */
record ServiceEnvironment(LocalSetup setup, LocalDatabases databases, Secrets secrets) {

    LocalService service(ServiceName name) {
        return new LocalService(setup.place(name), of(name));
    }

    /** The one chosen by whoever started this, else one made at the first start. */
    String demoPassword() {
        return setup.environment()
                .getOrDefault(
                        "OPENHOUR_DEMO_PASSWORD",
                        System.getenv().getOrDefault("OPENHOUR_DEMO_PASSWORD", secrets.get("demo-password", 6)));
    }

    private Map<String, String> of(ServiceName name) {
        Map<String, String> all = new HashMap<>();
        all.put("SPRING_PROFILES_ACTIVE", "local");
        all.putAll(addresses());
        all.putAll(database(databases.of(name)));
        all.put("OPENHOUR_SERVICE_SECRET", secrets.get("service-secret"));
        all.put("OPENHOUR_DEMO_PASSWORD", demoPassword());
        all.putAll(setup.environment());
        return Map.copyOf(all);
    }

    private Map<String, String> addresses() {
        ServicePlace booking = setup.place(ServiceName.BOOKING);
        ServicePlace notification = setup.place(ServiceName.NOTIFICATION);
        return Map.of(
                "OPENHOUR_BOOKING_PORT", String.valueOf(booking.port()),
                "OPENHOUR_NOTIFICATION_PORT", String.valueOf(notification.port()),
                "OPENHOUR_BOOKING_URL", booking.url(),
                "OPENHOUR_NOTIFICATION_URL", notification.url(),
                "OPENHOUR_PUBLIC_URL", booking.url(),
                "OPENHOUR_NOTIFICATION_PUBLIC_URL", notification.url());
    }

    private static Map<String, String> database(Database database) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "OPENHOUR_DB_URL", database.url(),
                "OPENHOUR_DB_USER", database.user(),
                "OPENHOUR_DB_PASSWORD", database.password()));
        if (database.embedded()) {
            // Hibernate takes MariaDB behind MySQL's driver for MySQL.
            settings.put("SPRING_JPA_PROPERTIES_HIBERNATE_DIALECT", "org.hibernate.dialect.MariaDBDialect");
        }
        return settings;
    }
}
