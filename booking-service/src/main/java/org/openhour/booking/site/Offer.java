package org.openhour.booking.site;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;

/** One open time that can be taken with one tap, and with whom. */
record Offer(
        Choice choice,
        String start,
        String time,
        String shortDay,
        Chosen chosen,
        Clinician clinician,
        boolean sameHour) {

    static Offer of(
            OpenSlot slot, Choice wanted, Catalogue catalogue, Optional<LocalDateTime> missed, TimeWords words) {
        Choice choice = wanted.of(slot, catalogue);
        LocalDateTime start = slot.span().start();
        return new Offer(
                choice,
                start.toString(),
                words.time(start.toLocalTime()),
                words.shortDay(start.toLocalDate()),
                Chosen.of(choice, catalogue),
                choice.clinician().orElseThrow(),
                missed.filter(time -> time.toLocalTime().equals(start.toLocalTime())
                                && !time.toLocalDate().equals(start.toLocalDate()))
                        .isPresent());
    }

    /** What a tap on it sends. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", choice.service().slug());
        fields.put("how", choice.how());
        fields.put("who", choice.who());
        fields.put("start", start);
        return fields;
    }
}
