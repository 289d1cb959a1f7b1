package org.openhour.notification.templates;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that a flatmate must not read on a locked phone (R-B1). */
final class GiveAways {

    private static final Pattern WORDS = Pattern.compile(
            String.join(
                    "|",
                    "\\b(psycho)?therap\\w*",
                    "\\bpsych\\w*",
                    "\\b(psico)?terap\\w*",
                    "\\bpsic\\w*",
                    "\\bcounsel\\w*",
                    "\\bconsejer\\w*",
                    "\\bmental\\b",
                    "\\bsalud\\b",
                    "\\bhealth\\b",
                    "\\bdepress\\w*",
                    "\\bdepres\\w*",
                    "\\banxi\\w*",
                    "\\bansi\\w*",
                    "\\btrauma\\w*",
                    "\\bdiagnos\\w*",
                    "\\b(couples?|parejas?|group|grupo|family|intake|consultation|consulta|evaluation)\\b",
                    "\\b(sessions?|sesi[oó]n(es)?)\\b",
                    "\\b(balance|owed?|copay|saldo|deuda|fee)\\b",
                    "\\b(dr|dra|ph\\.?d|psy\\.?d|lmft|lcsw|lpcc|amft|clinic|clinician|doctora?)\\b",
                    "\\b(passcode|password|zoom|meet\\.google)\\b"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private GiveAways() {}

    /** Those in a text, in lower case, each once. */
    static List<String> in(String text) {
        return WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
