package org.openhour.notification.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.Note;
import org.openhour.notification.appointments.SampleAppointment;
import org.openhour.notification.plan.MessageKind;

class SmsTextsTest {

    private static final String LINK = "https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv";
    private static final List<String> NEVER = List.of(
            "therap",
            "psych ",
            "counsel",
            "terapia",
            "clinic",
            "dana",
            "reyes",
            "robin",
            "sample",
            "telehealth",
            "session",
            "sesión",
            "reply cancel",
            "reply yes",
            "responda cancel",
            "{",
            "}");

    private final SmsTexts texts = new SmsTexts(new Wording(), (kind, language) -> Optional.empty());

    static Stream<Arguments> everyTextWithShortAndLongValues() {
        return Stream.of(MessageKind.values())
                .filter(kind -> kind != MessageKind.INVITE)
                .flatMap(kind -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of("PsychPro", "Peña & Ånström Family Wellness Group of San Diego")
                                .flatMap(brand -> Stream.of(
                                                LINK,
                                                "http://localhost:8080/manage/AbCdEfGhIjKlMnOpQrStUv",
                                                "https://appointments.a-rather-long-practice-name.example/manage/AbCdEfGhIjKlMnOpQrStUv",
                                                "")
                                        .map(link -> Arguments.of(kind, language, brand, link)))));
    }

    @ParameterizedTest(name = "R-C12, R-B1, R-C4: {0} in {1} for {2} with {3}")
    @MethodSource("everyTextWithShortAndLongValues")
    void fitsOneSegmentAndSaysNothingPrivate(MessageKind kind, Language language, String brand, String link) {
        AppointmentState state = SampleAppointment.at("2026-12-30T12:30:00-08:00")
                .of(brand, link.isEmpty() ? null : URI.create(link))
                .offeredUntil("2026-12-30T10:45:00-08:00")
                .state();
        String text = texts.of(kind, state, language);
        assertThat(Gsm7.covers(text)).isTrue();
        assertThat(Gsm7.septets(text)).isLessThanOrEqualTo(160);
        assertThat(text).contains("STOP");
        if (kind.isNote()) {
            assertThat(text).doesNotContain("30 ", "12:30", "Pacific");
        } else {
            assertThat(text).contains("30", "12:30 PM", language == Language.ES ? "Pacifico" : "Pacific");
        }
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(NEVER);
        assertThat(text).startsWith(Gsm7.of(brand).substring(0, 5));
    }

    @Test
    void saysInTheFirstTextWhoWritesAndHowToEndIt() {
        String text = texts.of(
                MessageKind.CONFIRMATION,
                SampleAppointment.at("2026-12-08T10:00:00-08:00").state(),
                Language.EN);
        assertThat(text)
                .isEqualTo("PsychPro: Appointment Tue Dec 8, 10:00 AM Pacific. " + LINK
                        + " Reply C=confirm, R=change, HELP, STOP=opt out");
    }

    @Test
    void namesInAnOfferTheTimeUntilWhenAndTheLinkHoweverLongTheBrand() {
        for (Language language : Language.values()) {
            for (String brand : List.of("PsychPro", "Peña & Ånström Family Wellness Group of San Diego")) {
                AppointmentState state = SampleAppointment.at("2026-12-30T12:30:00-08:00")
                        .of(brand, URI.create(LINK))
                        .offeredUntil("2026-12-30T10:45:00-08:00")
                        .state();
                assertThat(texts.of(MessageKind.OFFER, state, language)).contains("12:30 PM", "10:45 AM", LINK);
            }
        }
    }

    @Test
    void bringsANoteByItsLinkHoweverLongTheBrand() {
        for (MessageKind kind : List.of(MessageKind.PULSE, MessageKind.NUDGE)) {
            for (Language language : Language.values()) {
                AppointmentState state = SampleAppointment.at("2026-12-30T12:30:00-08:00")
                        .of("Peña & Ånström Family Wellness Group of San Diego", URI.create(LINK))
                        .as(Note.valueOf(kind.name()))
                        .state();
                assertThat(texts.of(kind, state, language)).contains(LINK).hasSizeLessThanOrEqualTo(160);
            }
        }
    }

    @Test
    void speaksSpanish() {
        String text = texts.of(
                MessageKind.CONFIRMATION,
                SampleAppointment.at("2026-12-09T10:00:00-08:00").state(),
                Language.ES);
        assertThat(text)
                .isEqualTo("PsychPro: Cita mié 9 dic, 10:00 AM Pacifico. " + LINK
                        + " Responda C=confirmar, R=cambiar, HELP, STOP=baja");
    }

    @ParameterizedTest
    @MethodSource("org.openhour.notification.templates.SmsTextsTest#replies")
    void answersInOneSegment(String name, Language language) {
        String reply = texts.reply(
                name,
                SampleAppointment.at("2026-12-30T12:30:00-08:00")
                        .of("Peña & Ånström Family Wellness Group of San Diego", null)
                        .state(),
                language);
        assertThat(Gsm7.fitsOneSegment(reply)).as(reply).isTrue();
    }

    static Stream<Arguments> replies() {
        return Stream.of("confirm", "change", "other")
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }
}
