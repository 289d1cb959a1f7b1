package org.openhour.notification.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.Modality;
import org.openhour.notification.appointments.Recurrence;
import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.templates.Letter.Paragraph;

/** The words of e-mails: when, where or how to join, how to change it; never what it is about (R-B2). */
@Component
public final class Letters {

    private final Wording wording;
    private final SeriesWords seriesWords;
    private final TemplatesProperties properties;

    Letters(Wording wording, SeriesWords seriesWords, TemplatesProperties properties) {
        this.wording = wording;
        this.seriesWords = seriesWords;
        this.properties = properties;
    }

    public Letter of(MessageKind kind, AppointmentState state, Language language) {
        String name = (state.recurs() ? "series." : "")
                + (kind.reminds() ? "reminder" : kind.name().toLowerCase(Locale.ROOT));
        String brand = state.organizer().name();
        String subject = wording.say("mail." + name + ".subject", language, brand, Moments.brief(state, language));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(wording.say("mail." + name + ".opening", language, brand, Moments.until(state))));
        if (kind.isNote()) {
            addLink(paragraphs, "note.open", state, language);
            addClosing(paragraphs, state, language);
            return new Letter(language.code(), subject.replaceAll("\\s+", " "), List.copyOf(paragraphs));
        }
        addWhen(paragraphs, state, language);
        if (kind == MessageKind.OFFER) {
            addOffer(paragraphs, state, language);
        } else if (kind != MessageKind.CANCELLATION && kind != MessageKind.OFFER_GONE) {
            addWhereAndHow(paragraphs, kind, state, language);
        }
        addClosing(paragraphs, state, language);
        return new Letter(language.code(), subject.replaceAll("\\s+", " "), List.copyOf(paragraphs));
    }

    /** What a calendar shows beside the time; as neutral as a text. */
    public String calendarSummary(Language language) {
        return wording.say("calendar.summary", language);
    }

    public String calendarNote(AppointmentState state, Language language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        addPrivateLink(paragraphs, state, language);
        paragraphs.add(Paragraph.of(wording.say("mail.emergency", language)));
        return new Letter(language.code(), "", paragraphs).plain().strip();
    }

    /** Where the appointment takes place, for the line that calendars have for it. */
    public String calendarPlace(AppointmentState state, Language language) {
        return place(state, language);
    }

    private void addWhen(List<Paragraph> paragraphs, AppointmentState state, Language language) {
        Recurrence recurrence = state.recurrence();
        if (recurrence == null) {
            paragraphs.add(labelled("when", Moments.full(state, language), language));
        } else if (!state.status().cancelled()) {
            paragraphs.addAll(seriesWords.of(state, recurrence, language));
        }
    }

    private void addWhereAndHow(
            List<Paragraph> paragraphs, MessageKind kind, AppointmentState state, Language language) {
        String joinUrl = state.joinUrl() == null ? null : state.joinUrl().toString();
        paragraphs.add(new Paragraph(wording.say("mail.where", language), place(state, language), joinUrl));
        addPrivateLink(paragraphs, state, language);
        if (!kind.reminds()) {
            paragraphs.add(Paragraph.of(wording.say(properties.declining(), language)));
        }
        String expectations = state.expectations().get(language.code());
        if (kind == MessageKind.INVITE && expectations != null) {
            paragraphs.add(labelled("expectations", expectations, language));
        }
    }

    private void addOffer(List<Paragraph> paragraphs, AppointmentState state, Language language) {
        paragraphs.add(new Paragraph(wording.say("mail.where", language), place(state, language), null));
        addLink(paragraphs, "offer.answer", state, language);
    }

    private void addPrivateLink(List<Paragraph> paragraphs, AppointmentState state, Language language) {
        addLink(paragraphs, state.recurs() ? "series.change" : "change", state, language);
    }

    private void addLink(List<Paragraph> paragraphs, String words, AppointmentState state, Language language) {
        if (state.manageUrl() != null) {
            String link = state.manageUrl().toString();
            paragraphs.add(new Paragraph(null, wording.say("mail." + words, language), link));
        }
    }

    private void addClosing(List<Paragraph> paragraphs, AppointmentState state, Language language) {
        String phone = state.organizer().phone();
        if (phone != null) {
            paragraphs.add(Paragraph.of(wording.say("mail.questions", language, phone)));
        }
        paragraphs.add(Paragraph.of(wording.say("mail.emergency", language)));
        paragraphs.add(Paragraph.of(state.organizer().name()));
    }

    private String place(AppointmentState state, Language language) {
        if (state.modality() == Modality.TELEHEALTH) {
            return wording.say("mail.online", language);
        }
        return state.place() == null ? wording.say("mail.office", language) : state.place();
    }

    private Paragraph labelled(String heading, String text, Language language) {
        return new Paragraph(wording.say("mail." + heading, language), text, null);
    }
}
