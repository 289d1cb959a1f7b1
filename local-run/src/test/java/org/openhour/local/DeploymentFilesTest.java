package org.openhour.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

class DeploymentFilesTest {

    private static final Path ROOT = ProjectRoot.find();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
    private static final Pattern LISTED = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=(.*)$");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|KEY|SID)");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z0-9_]+:\\?.+}");

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void composeTellsAServiceOnlyWhatItReads(ServiceName service) throws IOException {
        assertThat(environment(service.toString())).isNotEmpty();
        assertThat(read(service)).containsAll(environment(service.toString()).keySet());
    }

    @ParameterizedTest
    @EnumSource(ServiceName.class)
    void everySettingOfAServiceIsListed(ServiceName service) throws IOException {
        assertThat(read(service)).isNotEmpty();
        assertThat(listed().keySet()).containsAll(read(service));
    }

    @Test
    void everySettingOfComposeIsListed() throws IOException {
        assertThat(listed().keySet()).containsAll(variables(ROOT.resolve("docker-compose.yml")));
    }

    @Test
    void composeTakesEverySecretFromOutside() throws IOException {
        for (String service : services().keySet()) {
            environment(service).forEach((name, value) -> {
                if (SECRET.matcher(name).matches() && value != null) {
                    assertThat(value.toString()).as(name).matches(REQUIRED);
                }
            });
        }
    }

    @Test
    void theListHoldsNoSecret() throws IOException {
        listed().forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                assertThat(value).as(name).isEmpty();
            }
        });
    }

    private static Set<String> read(ServiceName service) throws IOException {
        return variables(ROOT.resolve(service + "/src/main/resources/application.yaml"));
    }

    private static Set<String> variables(Path file) throws IOException {
        return VARIABLE.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> listed() throws IOException {
        return LISTED.matcher(Files.readString(ROOT.resolve(".env.example")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), (MatchResult found) -> found.group(2)));
    }

    private static Map<String, @Nullable Object> environment(String service) throws IOException {
        return child(child(services(), service), "environment");
    }

    private static Map<String, @Nullable Object> services() throws IOException {
        Map<String, @Nullable Object> compose = new Yaml().load(Files.readString(ROOT.resolve("docker-compose.yml")));
        return child(compose, "services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> parent, String name) {
        return (Map<String, @Nullable Object>) Objects.requireNonNullElse(parent.get(name), Map.of());
    }
}
