package org.openhour.local;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The server that the environment names for tests. */
final class ExternalServer {

    private static final Pattern URL = Pattern.compile("jdbc:mysql://(?<address>[^/?]+)/?[^?]*(?:\\?(?<settings>.*))?");

    private ExternalServer() {}

    static Optional<DatabaseServer> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("OPENHOUR_TEST_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> parse(url.strip(), environment));
    }

    private static DatabaseServer parse(String url, Map<String, String> environment) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new LocalRunException("OPENHOUR_TEST_DB_URL is no jdbc:mysql: URL: " + url);
        }
        @Nullable String settings = parts.group("settings");
        return new DatabaseServer(
                parts.group("address"),
                setting(settings, "user").orElse(environment.getOrDefault("OPENHOUR_TEST_DB_USER", "root")),
                setting(settings, "password").orElse(environment.getOrDefault("OPENHOUR_TEST_DB_PASSWORD", "")),
                false);
    }

    private static Optional<String> setting(@Nullable String settings, String name) {
        if (settings == null) {
            return Optional.empty();
        }
        Matcher value = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(settings);
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }
}
