package org.openhour.booking.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.GuardianDraft;
import org.openhour.booking.clients.LegalAge;

/**
 * Everything that a booking is posted with, just as it was typed.
 *
 * @param invite by e-mail; ticked in a new form
 * @param key new for every form that is given out, so that one form books once
 * @param hold the token of the time that is held for whoever fills it in
 */
record DetailsForm(
        @Nullable String service,
        @Nullable String how,
        @Nullable String who,
        @Nullable String start,
        @Nullable String hold,
        @Nullable String key,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String dateOfBirth,
        @Nullable String language,
        @Nullable String california,
        @Nullable String telehealth,
        @Nullable String texts,
        @Nullable String invite,
        @Nullable String note,
        @Nullable String zip,
        @Nullable String guardianFirstName,
        @Nullable String guardianLastName,
        @Nullable String guardianRelationship,
        @Nullable String guardianPhone,
        @Nullable String guardianEmail,
        @Nullable String guardianInformed) {

    private static final String SUGGESTED = "yes";

    static DetailsForm empty(HoldForm tapped, @Nullable String hold, Locale page) {
        return new DetailsForm(
                tapped.service(),
                tapped.how(),
                tapped.who(),
                tapped.start(),
                hold,
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                null,
                page.getLanguage(),
                null,
                null,
                null,
                SUGGESTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ChoiceForm choice() {
        return new ChoiceForm(service, how, who);
    }

    Optional<LocalDateTime> time() {
        return HoldForm.time(start);
    }

    Optional<LocalDate> born() {
        return Optional.ofNullable(dateOfBirth).flatMap(BirthDate::read);
    }

    LegalAge ageAt(LocalDateTime session) {
        return LegalAge.on(session.toLocalDate(), born().filter(date -> !date.isAfter(session.toLocalDate())));
    }

    GuardianDraft guardian() {
        return new GuardianDraft(
                guardianFirstName,
                guardianLastName,
                guardianEmail,
                guardianPhone,
                guardianRelationship,
                guardianInformed != null);
    }

    /** Whether the form came with the questions to a guardian. */
    boolean askedForGuardian() {
        return guardianFirstName != null;
    }

    /** Whether a guardian said who they are; telephone and e-mail are there before anybody types. */
    boolean namesGuardian() {
        return Stream.of(guardianFirstName, guardianLastName, guardianRelationship)
                .anyMatch(typed -> typed != null && !typed.isBlank());
    }

    /** The same answers for another time. */
    Map<String, String> fieldsFor(Offer offer) {
        Map<String, String> fields = fields();
        fields.put("how", offer.choice().how());
        fields.put("who", offer.choice().who());
        fields.put("start", offer.start());
        if (!offer.choice().byVideo()) {
            fields.remove("california");
            fields.remove("zip");
        }
        return fields;
    }

    /** All that was filled in, by the names of the fields. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "service", service);
        put(fields, "how", how);
        put(fields, "who", who);
        put(fields, "start", start);
        put(fields, "hold", hold);
        put(fields, "key", key);
        put(fields, "firstName", firstName);
        put(fields, "lastName", lastName);
        put(fields, "phone", phone);
        put(fields, "email", email);
        put(fields, "dateOfBirth", dateOfBirth);
        put(fields, "language", language);
        put(fields, "california", california);
        put(fields, "telehealth", telehealth);
        put(fields, "texts", texts);
        put(fields, "invite", invite);
        put(fields, "note", note);
        put(fields, "zip", zip);
        put(fields, "guardianFirstName", guardianFirstName);
        put(fields, "guardianLastName", guardianLastName);
        put(fields, "guardianRelationship", guardianRelationship);
        put(fields, "guardianPhone", guardianPhone);
        put(fields, "guardianEmail", guardianEmail);
        put(fields, "guardianInformed", guardianInformed);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
