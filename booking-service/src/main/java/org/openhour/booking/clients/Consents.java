package org.openhour.booking.clients;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a client says at booking to texts, to e-mail and to meeting by video, and how it was said. Not agreeing to video
 * yet says nothing: it may be agreed to when the session starts, and is revoked by an act of its own (R-A1).
 *
 * @param sms null where it is not asked
 * @param email null where it is not asked
 * @param emailSuggested whether a yes to e-mail stood there before anybody answered: that takes back no refusal (R-C8)
 */
public record Consents(
        @Nullable Boolean sms,
        @Nullable Boolean email,
        boolean emailSuggested,
        boolean telehealth,
        Consent.Method method,
        String recordedBy) {

    /** The version of the texts that are agreed to; changes whenever their wording does. */
    public static final String TEXT_VERSION = "2026-11";

    /** Answers of which none was suggested. */
    public Consents(
            @Nullable Boolean sms,
            @Nullable Boolean email,
            boolean telehealth,
            Consent.Method method,
            String recordedBy) {
        this(sms, email, false, telehealth, method, recordedBy);
    }

    /** Whether an answer to this was more than left as it stood. */
    boolean isSaidOf(Consent.Kind kind) {
        return kind != Consent.Kind.EMAIL || !emailSuggested;
    }

    List<Consent> at(Instant now) {
        List<Consent> answers = new ArrayList<>();
        if (sms != null) {
            answers.add(new Consent(Consent.Kind.SMS, sms, TEXT_VERSION, method, now, recordedBy));
        }
        if (email != null) {
            answers.add(new Consent(Consent.Kind.EMAIL, email, TEXT_VERSION, method, now, recordedBy));
        }
        if (telehealth) {
            answers.add(new Consent(Consent.Kind.TELEHEALTH, true, TEXT_VERSION, method, now, recordedBy));
        }
        return answers;
    }
}
