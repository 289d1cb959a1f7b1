package org.openhour.booking.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/**
 * What the phone panel shows, in the order of the call.
 *
 * @param matches the clients that fit what is known of the caller
 * @param suggestions the next free times; a held one comes first
 * @param heldUntil until when the chosen time is kept
 * @param key makes sending the form twice book once
 * @param readBack the sentence to read to the caller
 * @param problems what is wrong, by field
 */
record CallView(
        CallForm form,
        List<Match> matches,
        List<ServiceOffering> services,
        ServiceOffering service,
        Modality how,
        List<Clinician> people,
        List<Suggestion> suggestions,
        CallHolds.Kept kept,
        Optional<String> heldUntil,
        String key,
        Optional<String> readBack,
        Agreed agreed,
        Optional<String> problem,
        Map<String, String> problems) {

    /** A client who may be the caller. */
    record Match(String id, String name, String initials, String line, boolean exact) {}

    /** What a known client has agreed to before; what a new one says now. */
    record Agreed(boolean sms, boolean mail, boolean video) {}

    public boolean searched() {
        return form.q() != null && !form.q().isBlank();
    }

    public boolean isOnline() {
        return how == Modality.TELEHEALTH;
    }

    public String serviceName(ServiceOffering offering) {
        return offering.name(Locale.ENGLISH) + ", " + offering.minutes().value() + " min";
    }

    public Optional<Suggestion> picked() {
        return suggestions.stream()
                .filter(suggestion -> suggestion.value().equals(kept.value()))
                .findFirst();
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
