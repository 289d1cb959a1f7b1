package org.openhour.booking.clients;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What somebody typed about the guardian who books, before it is known to be usable. */
public record GuardianDraft(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String relationship,
        boolean informed) {

    private static final int LONGEST_RELATIONSHIP = 60;

    /** All that is wrong with it, in the order of its fields. */
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Typed.name("firstName", firstName).ifPresent(flaws::add);
        Typed.name("lastName", lastName).ifPresent(flaws::add);
        Typed.text("relationship", relationship, LONGEST_RELATIONSHIP).ifPresent(flaws::add);
        Typed.phone("phone", phone).ifPresent(flaws::add);
        Typed.email("email", email).ifPresent(flaws::add);
        return flaws;
    }

    /** @throws IllegalArgumentException where it has flaws */
    public Guardian complete() {
        return new Guardian(
                Typed.text(firstName),
                Typed.text(lastName),
                new EmailAddress(Typed.text(email)),
                PhoneNumber.parse(Typed.text(phone)),
                Typed.text(relationship),
                informed);
    }
}
