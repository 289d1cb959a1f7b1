package org.openhour.dispatch;

import java.util.HashMap;
import java.util.Map;

import org.openhour.local.Database;

/** What an instance is told: one database, one Twilio, and texting hours without a night. */
record Surroundings(Database database, String twilio) {

    static final String AUTH_TOKEN = "sample-token";
    static final String SERVICE_SECRET = "known to this run alone";
    static final String PUBLIC_URL = "https://notify.example";

    /** @param more as pairs of names and values */
    Map<String, String> with(String... more) {
        Map<String, String> all = new HashMap<>();
        all.put("SPRING_PROFILES_ACTIVE", "local");
        all.put("OPENHOUR_DB_URL", database.url());
        all.put("OPENHOUR_DB_USER", database.user());
        all.put("OPENHOUR_DB_PASSWORD", database.password());
        all.put(
                "SPRING_JPA_PROPERTIES_HIBERNATE_DIALECT",
                "org.hibernate.dialect." + (database.embedded() ? "MariaDBDialect" : "MySQLDialect"));
        all.put("OPENHOUR_NOTIFICATION_PUBLIC_URL", PUBLIC_URL);
        all.put("OPENHOUR_SERVICE_SECRET", SERVICE_SECRET);
        all.put("OPENHOUR_PLAN_OPENS", "00:00");
        all.put("OPENHOUR_PLAN_CLOSES", "23:59:59");
        all.put("OPENHOUR_PLAN_EVENING", "23:00");
        all.put("TWILIO_ACCOUNT_SID", CrowdedTwilio.ACCOUNT);
        all.put("TWILIO_API_KEY", "SK" + "0".repeat(32));
        all.put("TWILIO_API_SECRET", "sample-secret");
        all.put("TWILIO_AUTH_TOKEN", AUTH_TOKEN);
        all.put("TWILIO_MESSAGING_SERVICE_SID", "MG" + "0".repeat(32));
        all.put("TWILIO_BASE_URL", twilio);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
