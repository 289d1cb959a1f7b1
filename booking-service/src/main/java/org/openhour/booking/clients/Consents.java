package org.openhour.booking.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a client says at booking to texts, to e-mail and to meeting by video, and how it was said. Not agreeing to video
 * yet says nothing: it may be agreed to when the session starts, and is revoked by an act of its own (R-A1).
 */
public record Consents(boolean sms, boolean email, boolean telehealth, Consent.Method method, String recordedBy) {

    /** The version of the texts that are agreed to; changes whenever their wording does. */
    public static final String TEXT_VERSION = "2026-11";

    List<Consent> at(Instant now) {
        List<Consent> answers = new ArrayList<>();
        answers.add(new Consent(Consent.Kind.SMS, sms, TEXT_VERSION, method, now, recordedBy));
        answers.add(new Consent(Consent.Kind.EMAIL, email, TEXT_VERSION, method, now, recordedBy));
        if (telehealth) {
            answers.add(new Consent(Consent.Kind.TELEHEALTH, true, TEXT_VERSION, method, now, recordedBy));
        }
        return answers;
    }
}
