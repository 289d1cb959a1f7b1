package org.openhour.booking.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What was wanted when the appointment turned out to have changed: all that it takes to want it still. */
record Retry(String action, String word, Map<String, String> fields) {

    static Retry ofStep(UUID id, Step step, ChangeForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "reason", form.reason());
        put(fields, "tell", form.tell());
        put(fields, "by", form.by());
        return new Retry("/desk/appointments/" + id + "/step/" + step, step.word() + " all the same", fields);
    }

    static Retry ofMove(UUID id, MoveForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "pick", form.pick());
        put(fields, "day", form.day());
        put(fields, "time", form.time());
        put(fields, "with", form.with());
        put(fields, "how", form.how());
        put(fields, "california", form.california());
        put(fields, "reason", form.reason());
        put(fields, "tell", form.tell());
        return new Retry("/desk/appointments/" + id + "/move", "Move it all the same", fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
