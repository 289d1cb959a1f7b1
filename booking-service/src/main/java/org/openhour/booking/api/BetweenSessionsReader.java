package org.openhour.booking.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.feedback.Agreement;
import org.openhour.booking.feedback.NudgeRules;
import org.openhour.booking.feedback.Rhythm;
import org.openhour.booking.practice.Catalogues;

/** Reads what is to be sent to a client between sessions; all that is wrong with it is said at once. */
@Component
class BetweenSessionsReader {

    private static final Set<String> KNOWN = Set.of("pulse", "nudges", "agreedWithClient");
    private static final Set<String> OF_A_NUDGE = Set.of("text", "weekdays", "time", "from", "until");

    private final NudgeRules rules;
    private final Catalogues catalogues;

    BetweenSessionsReader(NudgeRules rules, Catalogues catalogues) {
        this.rules = rules;
        this.catalogues = catalogues;
    }

    /** @throws InvalidRequest where it cannot be used */
    Agreement read(Map<String, @Nullable Object> body) {
        Named named = new Named(catalogues.current());
        Fields fields = new Fields(body, "", named);
        MergePatch.unknown("", body, KNOWN).forEach(named::add);
        boolean pulse = fields.truth("pulse");
        boolean agreed = fields.has("agreedWithClient") && fields.truth("agreedWithClient");
        List<Agreement.Wording> nudges = nudges(body.get("nudges"), fields);
        named.requireNoProblems();
        return new Agreement(pulse, nudges, agreed);
    }

    private List<Agreement.Wording> nudges(@Nullable Object value, Fields fields) {
        List<Agreement.Wording> nudges = new ArrayList<>();
        if (!(value instanceof List<?> list) || list.size() > Agreement.MOST_NUDGES) {
            fields.add(
                    "nudges",
                    value == null ? "required" : "list-invalid",
                    "A list of at most " + Agreement.MOST_NUDGES + ".");
            return nudges;
        }
        for (int n = 0; n < list.size(); n++) {
            String path = "nudges[" + n + "].";
            Map<String, @Nullable Object> one = MergePatch.object(list.get(n));
            MergePatch.unknown(path, one, OF_A_NUDGE).forEach(fields.named()::add);
            nudge(new Fields(one, path, fields.named())).ifPresent(nudges::add);
        }
        return nudges;
    }

    private Optional<Agreement.Wording> nudge(Fields fields) {
        String text = fields.line("text", Agreement.LONGEST_TEXT);
        Set<DayOfWeek> days = fields.choices("weekdays", DayOfWeek.class);
        Optional<LocalTime> time = Dates.time(fields, "time");
        Optional<LocalDate> from = Dates.required(fields, "from");
        Optional<LocalDate> until = Dates.required(fields, "until");
        if (days.isEmpty()) {
            fields.add("weekdays", "required", "At least one weekday.");
        }
        time.filter(at -> !rules.allows(at))
                .ifPresent(quiet -> fields.add("time", "quiet-hours", "Nothing is sent at this time of day."));
        if (days.isEmpty() || time.isEmpty() || from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (!NudgeRules.spans(from.get(), until.get())) {
            fields.add("until", "range-invalid", "From the first day up to " + Rhythm.MOST_WEEKS + " weeks later.");
            return Optional.empty();
        }
        return Optional.of(new Agreement.Wording(text, new Rhythm(days, time.get(), from.get(), until.get())));
    }
}
