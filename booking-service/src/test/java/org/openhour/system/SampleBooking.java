package org.openhour.system;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A booking that nothing is wrong with, to be changed by the names of its fields. */
final class SampleBooking {

    private final Map<String, Object> body;

    private SampleBooking(Map<String, Object> body) {
        this.body = body;
    }

    /** A video consultation for a new client, with anyone who is free. */
    static SampleBooking consultation(Slot slot) {
        return consultation(slot.start().toString());
    }

    private static SampleBooking consultation(String start) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("service", "consultation");
        body.put("modality", "TELEHEALTH");
        body.put("start", start);
        body.put("client", Answer.JSON.convertValue(SampleClient.next(), Map.class));
        body.put("consents", Map.of("sms", true, "email", true, "telehealth", true));
        body.put("physicallyInCalifornia", true);
        return new SampleBooking(body);
    }

    /** A video session of 50 minutes for a new client, with the first who is free. */
    static SampleBooking individual(Slot slot) {
        return consultation(slot).with("service", "individual").with("clinician", slot.clinician());
    }

    /** The same at any time, with nobody named. */
    static SampleBooking individualAt(String start) {
        return consultation(start).with("service", "individual");
    }

    /** A seat in a group at the office. */
    static SampleBooking group(String start) {
        return consultation(start)
                .with("service", "group")
                .with("clinician", "grace-whitfield")
                .inPerson();
    }

    SampleBooking inPerson() {
        return with("modality", "IN_PERSON").with("location", "san-diego").without("physicallyInCalifornia");
    }

    SampleBooking by(SampleClient client) {
        return with("client", Answer.JSON.convertValue(client, Map.class));
    }

    SampleBooking without(String field) {
        return with(field, null);
    }

    /** @param field with a dot for a field in a field */
    SampleBooking with(String field, @Nullable Object value) {
        return new SampleBooking(changed(body, field, value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(Map<String, Object> whole, String field, @Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(whole);
        int dot = field.indexOf('.');
        if (dot >= 0) {
            copy.computeIfPresent(
                    field.substring(0, dot),
                    (name, inner) -> changed((Map<String, Object>) inner, field.substring(dot + 1), value));
        } else if (value == null) {
            copy.remove(field);
        } else {
            copy.put(field, value);
        }
        return copy;
    }

    Map<String, Object> body() {
        return body;
    }
}
