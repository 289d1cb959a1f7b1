package org.openhour.notification.sms;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.optouts.OptOuts;
import org.openhour.notification.storage.RetriedOnDeadlock;
import org.openhour.notification.templates.SmsTexts;

/** Takes in what clients text: acts on it once, tells booking-service, and says what to answer. */
@Service
public class InboundTexts {

    private final InboundReceipts receipts;
    private final InboundEffects effects;
    private final Appointments appointments;
    private final OptOuts optOuts;
    private final SmsTexts texts;
    private final Courtesy courtesy;

    InboundTexts(
            InboundReceipts receipts,
            InboundEffects effects,
            Appointments appointments,
            OptOuts optOuts,
            SmsTexts texts,
            Courtesy courtesy) {
        this.receipts = receipts;
        this.effects = effects;
        this.appointments = appointments;
        this.optOuts = optOuts;
        this.texts = texts;
        this.courtesy = courtesy;
    }

    /** The answer to send, if any; the same text once more changes nothing and gets the same answer. */
    @RetriedOnDeadlock
    @Transactional
    public Optional<String> receive(InboundText text) {
        Meaning meaning = TextReader.read(text.body());
        Optional<AppointmentState> about = appointments.concerning(text.from());
        if (receipts.isNew(text, meaning, about)) {
            effects.of(text, meaning, about);
        }
        boolean silent = text.answeredByTwilio()
                || !meaning.answered()
                || optOuts.standing(text.from()).isPresent();
        return silent ? Optional.empty() : about.flatMap(state -> answer(meaning, state, text));
    }

    private Optional<String> answer(Meaning meaning, AppointmentState state, InboundText text) {
        String name = !state.status().upcoming() ? "other" : nameOf(meaning);
        return name.equals("other") && !courtesy.asksForAnAnswer(text)
                ? Optional.empty()
                : Optional.of(texts.reply(name, state, languageOf(state, text.from())));
    }

    private static String nameOf(Meaning meaning) {
        return switch (meaning) {
            case CONFIRM -> "confirm";
            case CHANGE_WANTED -> "change";
            default -> "other";
        };
    }

    private static Language languageOf(AppointmentState state, PhoneNumber from) {
        return state.recipients().stream()
                .filter(recipient -> from.equals(recipient.phone()))
                .map(Recipient::language)
                .findFirst()
                .orElse(Language.EN);
    }
}
