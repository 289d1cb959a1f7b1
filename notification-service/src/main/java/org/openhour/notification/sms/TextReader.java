package org.openhour.notification.sms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a client texts: a pure function of the words (R-C1, R-C3 to R-C8). */
final class TextReader {

    private static final Set<String> CONFIRM =
            Set.of("c", "confirm", "confirmed", "yes", "y", "ok", "si", "confirmar", "confirmo");
    private static final Set<String> CHANGE = Set.of("r", "reschedule", "change", "cambiar", "cambio");
    private static final Set<String> STOP = Set.of("stop", "stopall", "unsubscribe", "optout", "revoke");
    private static final Set<String> STOP_OR_CANCEL = Set.of("cancel", "end", "quit");
    private static final Set<String> START = Set.of("start", "unstop");
    private static final Set<String> HELP = Set.of("help", "info", "ayuda");
    private static final Set<String> OPT_OUT = Set.of("alto", "baja", "parar", "pare");

    private static final Pattern NOT_STOP =
            Pattern.compile("\\b(don t|dont|do not|can t|cant|cannot|never|won t|wont) stop\\b");
    private static final Pattern OPT_OUT_PHRASE = Pattern.compile(String.join(
            "|",
            "^(please |pls |just )*stop( (please|pls|now|it|this|these|that|all|thanks|thank you))*$",
            "\\bstop (texting|messaging|sending|contacting|bothering|the texts|the messages|these texts|all texts)\\b",
            "\\bopt(ing)? ?out\\b",
            "\\bunsubscribe\\b",
            "\\bremove (me|my number)\\b",
            "\\btake me off\\b",
            "\\b(don t|dont|do not|never) (text|message|contact) me\\b",
            "\\bno more (texts|messages)\\b",
            "\\bleave me alone\\b",
            "\\blose my number\\b",
            "\\bno mas mensajes\\b",
            "\\bdejen? de (enviar|mandar|escribir)",
            "\\bno me (escriban?|envien?|manden?)\\b"));
    private static final Pattern WRONG_NUMBER = Pattern.compile(String.join(
            "|",
            "\\bwrong (number|person)\\b",
            "\\bwho (is|s|are) (this|you)\\b",
            "\\bwho dis\\b",
            "\\bnot my appointment\\b",
            "\\bnumero equivocado\\b",
            "\\bquien (es|eres)\\b"));
    private static final Pattern CHANGE_PHRASE = Pattern.compile(String.join(
            "|",
            "\\breschedul",
            "\\bcancel",
            "\\bchange\\b",
            "\\bmove (my|the|it)\\b",
            "\\b(can t|cant|cannot) (make|come|stop by|attend)\\b",
            "\\bcambiar\\b",
            "\\bmover\\b"));

    private TextReader() {}

    static Meaning read(String body) {
        String words = plain(body);
        return words.contains(" ") ? phrase(words) : word(words, body.strip());
    }

    private static Meaning word(String word, String asSent) {
        if (STOP.contains(word)) {
            // Twilio compares the whole body: with anything around the word it does not notice.
            return asSent.equalsIgnoreCase(word) ? Meaning.STOP : Meaning.OPT_OUT;
        }
        return STOP_OR_CANCEL.contains(word)
                ? Meaning.STOP_OR_CANCEL
                : OPT_OUT.contains(word)
                        ? Meaning.OPT_OUT
                        : START.contains(word) ? Meaning.START : HELP.contains(word) ? Meaning.HELP : answer(word);
    }

    private static Meaning answer(String words) {
        return CONFIRM.contains(words)
                ? Meaning.CONFIRM
                : CHANGE.contains(words) ? Meaning.CHANGE_WANTED : Meaning.OTHER;
    }

    private static Meaning phrase(String words) {
        if (OPT_OUT_PHRASE.matcher(words).find() && !NOT_STOP.matcher(words).find()) {
            return Meaning.OPT_OUT;
        }
        if (WRONG_NUMBER.matcher(words).find()) {
            return Meaning.WRONG_NUMBER;
        }
        return CHANGE_PHRASE.matcher(words).find() ? Meaning.CHANGE_WANTED : Meaning.OTHER;
    }

    /** Lower case, no accents, single spaces instead of everything that is neither letter nor digit. */
    private static String plain(String body) {
        return Normalizer.normalize(body, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
