package org.openhour.booking.desk;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.practice.Modality;

/**
 * All that the phone panel has gathered so far; every step sends all of it.
 *
 * @param q what is known of the caller: part of a name, of a number, of an e-mail address
 * @param client the id of a known client, or {@code new}
 * @param with the slug of the wanted clinician; blank for anyone
 * @param pick the chosen suggestion
 * @param held the suggestion that {@code hold} keeps
 * @param asked for which client the agreements were shown
 * @param step a press that is not a choice: {@code let-go}, {@code more}
 * @param key makes sending the form twice book once
 */
record CallForm(
        @Nullable String q,
        @Nullable String client,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String dateOfBirth,
        @Nullable String language,
        @Nullable String service,
        @Nullable Modality how,
        @Nullable String with,
        @Nullable PartOfDay part,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Integer most,
        @Nullable String pick,
        @Nullable String hold,
        @Nullable String held,
        @Nullable String california,
        @Nullable Boolean sms,
        @Nullable Boolean mail,
        @Nullable Boolean video,
        @Nullable String note,
        @Nullable String asked,
        @Nullable String step,
        @Nullable String key) {

    static final String NEW = "new";

    static CallForm empty() {
        return new CallForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    public boolean isNew() {
        return NEW.equals(client);
    }

    boolean asks(String press) {
        return press.equals(step);
    }

    ClientDraft draft() {
        return new ClientDraft(firstName, lastName, email, phone, dateOfBirth, language, null);
    }
}
