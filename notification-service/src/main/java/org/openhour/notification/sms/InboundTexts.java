package org.openhour.notification.sms;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.notification.appointments.AppointmentState;
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
    private final Subjects subjects;
    private final OptOuts optOuts;
    private final SmsTexts texts;
    private final Courtesy courtesy;

    InboundTexts(
            InboundReceipts receipts,
            InboundEffects effects,
            Subjects subjects,
            OptOuts optOuts,
            SmsTexts texts,
            Courtesy courtesy) {
        this.receipts = receipts;
        this.effects = effects;
        this.subjects = subjects;
        this.optOuts = optOuts;
        this.texts = texts;
        this.courtesy = courtesy;
    }

    /** The answer to send, if any; the same text once more changes nothing and gets the same answer. */
    @RetriedOnDeadlock
    @Transactional
    public Optional<String> receive(InboundText text) {
        Meaning meaning = TextReader.read(text.body());
        Subject subject = subjects.of(text.from());
        if (receipts.isNew(text, meaning, subject)) {
            effects.of(text, meaning, subject);
        }
        boolean silent = text.answeredByTwilio()
                || !meaning.answered()
                || optOuts.standing(text.from()).isPresent();
        return silent
                ? Optional.empty()
                : subject.appointment().flatMap(state -> answer(nameOf(meaning, subject), state, text));
    }

    private Optional<String> answer(String name, AppointmentState state, InboundText text) {
        return name.equals("other") && !courtesy.asksForAnAnswer(text)
                ? Optional.empty()
                : Optional.of(texts.reply(name, state, languageOf(state, text.from())));
    }

    private static String nameOf(Meaning meaning, Subject subject) {
        if (subject.shared()) {
            return "shared";
        }
        boolean ahead =
                subject.appointment().filter(state -> state.status().upcoming()).isPresent();
        return !ahead
                ? "other"
                : switch (meaning) {
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
