package org.openhour.booking.api;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.openhour.booking.practice.Practice;
import org.openhour.booking.practice.PracticeText;

/** The practice as the desk sees it: everything but its time zone can be changed. */
record DeskPractice(
        String name,
        String phone,
        String email,
        String timeZone,
        DeskLocation.InTwoLanguages deskHours,
        Map<PracticeText.Key, DeskLocation.InTwoLanguages> texts,
        boolean wholeDaysFirst) {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    static DeskPractice of(Practice practice) {
        Map<PracticeText.Key, DeskLocation.InTwoLanguages> texts = new EnumMap<>(PracticeText.Key.class);
        for (PracticeText.Key key : PracticeText.Key.values()) {
            texts.put(
                    key,
                    new DeskLocation.InTwoLanguages(practice.text(key, Locale.ENGLISH), practice.text(key, SPANISH)));
        }
        return new DeskPractice(
                practice.name(),
                practice.phone(),
                practice.email(),
                practice.zone().getId(),
                new DeskLocation.InTwoLanguages(practice.deskHours(Locale.ENGLISH), practice.deskHours(SPANISH)),
                texts,
                practice.suggestsWholeDaysFirst());
    }
}
