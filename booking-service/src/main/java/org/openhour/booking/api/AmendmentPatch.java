package org.openhour.booking.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.Amendment;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.clients.ClientId;

/**
 * Reads what the desk writes down about an appointment: the note, and what one of those who come says about California
 * (R-A5). What is not sent stays as it is.
 */
record AmendmentPatch(Map<String, @Nullable Object> json, Fields fields) {

    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_ID = 36;

    private static final String NOTE = "note";
    private static final String CALIFORNIA = "physicallyInCalifornia";
    private static final String CLIENT = "clientId";
    private static final Set<String> KNOWN = Set.of(NOTE, CALIFORNIA, CLIENT);

    /** @throws InvalidRequest where it cannot be used */
    static Amendment read(Map<String, @Nullable Object> json, Appointment appointment, Named named) {
        AmendmentPatch patch = new AmendmentPatch(json, new Fields(json, "", named));
        MergePatch.unknown("", json, KNOWN).forEach(named::add);
        if (!json.containsKey(NOTE) && !json.containsKey(CALIFORNIA)) {
            named.add(NOTE, "required", "The note and physicallyInCalifornia are what can be changed here.");
        }
        Amendment amendment = new Amendment(patch.note(), patch.answer(), patch.answeredBy(appointment));
        named.requireNoProblems();
        return amendment;
    }

    private Optional<String> note() {
        return json.containsKey(NOTE)
                ? Optional.of(fields.text(NOTE, LONGEST_NOTE).orElse(""))
                : Optional.empty();
    }

    private Optional<Boolean> answer() {
        return json.containsKey(CALIFORNIA) ? Optional.of(fields.truth(CALIFORNIA)) : Optional.empty();
    }

    /** Nobody answers for another, and nobody who does not come. */
    private Optional<ClientId> answeredBy(Appointment appointment) {
        return fields.meaning(
                CLIENT, LONGEST_ID, "client-unknown", "Nobody of this id comes.", text -> appointment.clients().stream()
                        .filter(one -> one.toString().equals(text))
                        .findFirst());
    }
}
