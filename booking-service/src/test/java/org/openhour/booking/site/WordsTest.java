package org.openhour.booking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLAIN_KEY = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)[}(]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    private final Properties english = read("messages.properties");
    private final Properties spanish = read("messages_es.properties");

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void usesTheSameArgumentsInBothLanguages() {
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(spanish, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    /** A straight one would end a quotation inside a message. */
    @Test
    void writesApostrophesAsPrintersDo() {
        assertThat(Stream.of(english, spanish).flatMap(words -> words.values().stream()))
                .allSatisfy(text -> assertThat(text.toString()).doesNotContain("'"));
    }

    @Test
    void knowsEveryWordThatAPageAsksFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates/site"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher keys = PLAIN_KEY.matcher(Files.readString(template));
                keys.results().map(key -> key.group(1)).forEach(asked::add);
            }
        }
        assertThat(english.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void keepsTemplatesShort() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates/site"))) {
            assertThat(templates.filter(Files::isRegularFile))
                    .allSatisfy(
                            template -> assertThat(Files.readAllLines(template)).hasSizeLessThan(100));
        }
    }

    /** Words that would tell a bystander why somebody comes, or make a person a case. */
    @Test
    void speaksAsAPersonAtTheDesk() {
        assertThat(english.entrySet())
                .filteredOn(word -> !word.getKey().toString().startsWith("title."))
                .allSatisfy(word -> assertThat(word.getValue().toString().toLowerCase(Locale.ROOT))
                        .doesNotContain("patient", "intake", "treatment", "slot", "diagnos", "symptom", "therapy"));
    }

    private static Set<String> arguments(Properties words, String key) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(words.getProperty(key))
                .results()
                .map(one -> one.group(1))
                .forEach(found::add);
        return found;
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream file = WordsTest.class.getResourceAsStream("/site/" + name)) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
