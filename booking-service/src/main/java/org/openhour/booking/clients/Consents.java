package org.openhour.booking.clients;

import java.time.Instant;
import java.util.List;

/** What a client says at booking to texts, to e-mail and to meeting by video, and how it was said. */
public record Consents(boolean sms, boolean email, boolean telehealth, Consent.Method method, String recordedBy) {

    /** The version of the texts that are agreed to; changes whenever their wording does. */
    public static final String TEXT_VERSION = "2026-11";

    List<Consent> at(Instant now) {
        return List.of(
                new Consent(Consent.Kind.SMS, sms, TEXT_VERSION, method, now, recordedBy),
                new Consent(Consent.Kind.EMAIL, email, TEXT_VERSION, method, now, recordedBy),
                new Consent(Consent.Kind.TELEHEALTH, telehealth, TEXT_VERSION, method, now, recordedBy));
    }
}
