package org.openhour.booking.clients;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a client now says to some of what is asked of them: yes, or no to what they agreed to before. */
public record Answered(Map<Consent.Kind, Boolean> answers, Consent.Method method, String recordedBy) {

    List<Consent> at(Instant now) {
        return answers.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(answer ->
                        new Consent(answer.getKey(), answer.getValue(), Consents.TEXT_VERSION, method, now, recordedBy))
                .toList();
    }
}
