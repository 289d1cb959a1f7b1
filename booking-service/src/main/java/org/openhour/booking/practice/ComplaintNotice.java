package org.openhour.booking.practice;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The notice to clients about where they can complain, made of a clinician's licence record (R-A9). Associates are
 * named as such, with their supervisor (R-A8).
 *
 * @param name as the board has filed it
 * @param supervisor of an associate
 */
public record ComplaintNotice(String name, Licence licence, Optional<Supervisor> supervisor) {

    /** Under whose licence an associate works. */
    public record Supervisor(String name, String licence) {}

    /** The version of the sentences; changes whenever their wording does. */
    private static final String TEXT_VERSION = "2026-11";

    private static final int MARK = 12;

    public static ComplaintNotice of(Clinician clinician, Catalogue catalogue) {
        return new ComplaintNotice(
                clinician.filedName(),
                clinician.licence(),
                catalogue
                        .supervisorOf(clinician)
                        .filter(any -> clinician.licence().type().isAssociate())
                        .map(one ->
                                new Supervisor(one.filedName(), one.licence().label())));
    }

    /** Tells two notices apart: by their wording, or by what they say of the licence. */
    public String version() {
        return TEXT_VERSION + "-" + DigestUtils.sha256Hex(particulars()).substring(0, MARK);
    }

    /** What it says of the clinician, on one line. */
    public String particulars() {
        return Stream.concat(
                        Stream.of(name, licence.label(), licence.expires().toString()),
                        supervisor.stream().map(one -> one.name() + " (" + one.licence() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** Its paragraphs in English or Spanish. */
    public List<String> paragraphs(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "practice/notice", language, ResourceBundle.Control.getNoFallbackControl(List.of("java.properties")));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.getString("board." + licence.type().board()));
        paragraphs.add(say(words, "licence." + kind(), name, titleIn(words), licence.label(), expires(language)));
        supervisor.ifPresent(one -> paragraphs.add(say(words, "supervised", name, one.name(), one.licence())));
        return paragraphs;
    }

    private String kind() {
        return licence.type().isAssociate() ? "registration" : "license";
    }

    private String titleIn(ResourceBundle words) {
        return words.getString("title." + licence.type());
    }

    private String expires(Locale language) {
        LocalDate date = licence.expires();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.getLanguage().equals("es") ? Locale.forLanguageTag("es-US") : Locale.US)
                .format(date);
    }

    private static String say(ResourceBundle words, String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
