package org.openhour.booking.practice;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.openhour.booking.time.WallClock;

/** The practice itself, one a database: what clients are told of it, and the zone that its walls hang in. */
@Entity
public class Practice {

    @Id
    private int id = 1;

    private String name;
    private String phone;
    private String email;
    private String zone;
    private String deskHoursEn;
    private String deskHoursEs;
    private boolean wholeDaysFirst;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "practice_text", joinColumns = @JoinColumn(name = "practice_id"))
    private Set<PracticeText> texts = new LinkedHashSet<>();

    protected Practice() {
        this("", "", "", ZoneId.of("America/Los_Angeles"));
    }

    Practice(String name, String phone, String email, ZoneId zone) {
        this.name = name;
        this.phone = phone;
        this.email = email;
        this.zone = zone.getId();
        this.deskHoursEn = "";
        this.deskHoursEs = "";
    }

    /** Also the sender's brand in texts, so it must not say what the practice treats (R-B1). */
    public String name() {
        return name;
    }

    /** In E.164, {@code +16196938327}. */
    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public WallClock wallClock() {
        return new WallClock(zone());
    }

    /** Whether, among open times, those that leave a clinician's day whole are suggested first. */
    public boolean suggestsWholeDaysFirst() {
        return wholeDaysFirst;
    }

    void describe(PracticeDetails details) {
        name = details.name();
        phone = details.phone();
        email = details.email();
        deskHoursEn = details.deskHoursEn();
        deskHoursEs = details.deskHoursEs();
        wholeDaysFirst = details.wholeDaysFirst();
        texts.retainAll(details.texts());
        texts.addAll(details.texts());
    }

    public String deskHours(Locale language) {
        return language.getLanguage().equals("es") ? deskHoursEs : deskHoursEn;
    }

    /** A text that the practice may edit, in English where it has no other. */
    public String text(PracticeText.Key key, Locale language) {
        return texts.stream()
                .filter(text -> text.isFor(key, language))
                .findFirst()
                .or(() -> texts.stream()
                        .filter(text -> text.isFor(key, Locale.ENGLISH))
                        .findFirst())
                .map(PracticeText::content)
                .orElse("");
    }
}
