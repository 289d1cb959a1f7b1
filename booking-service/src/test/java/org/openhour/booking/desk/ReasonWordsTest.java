package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Everything that notification-service may say of a message has words at the desk: read off its own code. */
class ReasonWordsTest {

    private static final Path CODE = Path.of("../notification-service/src/main/java/org/openhour/notification");
    private static final Pattern KEBAB = Pattern.compile("[\"'](twilio-|smtp-|[a-z]+(?:-[a-z]+)+)[\"']");
    private static final Pattern ONE_WORD = Pattern.compile(
            "(?:withdraw|skip|hold|refused|later|unknown|halted|requireNonNullElse)\\([^;]*?\"([a-z]+)\"");

    /** Of these packages' kebab-case words, the ones that say nothing of a message. */
    private static final Set<String> NO_REASONS =
            Set.of("twilio-", "smtp-", "in-own-words", "shared-number", "auto-generated");

    @Test
    void hasWordsForEveryReasonInTheCode() {
        Set<String> reasons = new TreeSet<>();
        Stream.of("messages", "plan", "optouts", "invites").forEach(each -> reasons.addAll(reasons(each, "")));
        reasons.addAll(reasons("sms", "Twilio|Status"));
        reasons.removeAll(NO_REASONS);
        assertThat(reasons).contains("opted-out", "superseded", "quiet-hours", "smtp-unreachable", "not-a-mobile");
        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(ReasonWords.known(reason)).as(reason).isPresent());
    }

    @Test
    void hasWordsForEveryStateOfAnAppointmentThatEndsAMessage() {
        assertThat(constants("appointments/AppointmentStatus.java"))
                .filteredOn(status -> !Set.of("BOOKED", "CONFIRMED").contains(status))
                .hasSizeGreaterThan(5)
                .allSatisfy(status -> assertThat(ReasonWords.known(
                                status.toLowerCase(Locale.ROOT).replace('_', '-')))
                        .as(status)
                        .isPresent());
    }

    @Test
    void hasWordsForEveryCodeThatHasAReactionOfItsOwn() {
        Pattern code = Pattern.compile("\\b[23]\\d{4}\\b");
        Set<String> codes = new TreeSet<>();
        code.matcher(text(CODE.resolve("sms/TwilioError.java")))
                .results()
                .map(MatchResult::group)
                .forEach(codes::add);
        assertThat(codes).contains("30034", "21610").allSatisfy(found -> assertThat(ReasonWords.of("twilio-" + found))
                .as(found)
                .doesNotContain(found));
        assertThat(ReasonWords.of("twilio-63016")).contains("63016");
        assertThat(ReasonWords.of("smtp-550")).contains("550");
    }

    @Test
    void hasWordsForEveryKindAndState() {
        assertThat(constants("plan/MessageKind.java"))
                .hasSizeGreaterThan(5)
                .allSatisfy(kind -> assertThat(Messages.kind(kind)).as(kind).isPresent());
        assertThat(constants("messages/MessageState.java"))
                .filteredOn(state -> !state.equals("UNKNOWN"))
                .hasSizeGreaterThan(5)
                .allSatisfy(state ->
                        assertThat(Messages.state(state).word()).as(state).isNotEqualTo("Not certain"));
    }

    private static Set<String> reasons(String pack, String names) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(CODE.resolve(pack))) {
            files.filter(file -> file.getFileName().toString().matches("(" + names + ").*\\.java"))
                    .map(ReasonWordsTest::text)
                    .flatMap(text -> Stream.of(KEBAB, ONE_WORD)
                            .flatMap(pattern -> pattern.matcher(text).results()))
                    .map(result -> result.group(1))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The constants of an enum, by its source. */
    private static Set<String> constants(String file) {
        String code = text(CODE.resolve(file)).replaceAll("(?s)/\\*.*?\\*/", "");
        String body =
                code.substring(code.indexOf('{', code.indexOf("enum ")) + 1, code.indexOf(';', code.indexOf("enum ")));
        return new TreeSet<>(Arrays.stream(body.split(",")).map(String::strip).toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
