package org.openhour.booking.clients;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who books for a minor.
 *
 * @param informed whether a minor of 12 or more wants them to hear of the sessions
 */
public record Guardian(
        String firstName,
        String lastName,
        EmailAddress email,
        PhoneNumber phone,
        String relationship,
        boolean informed) {

    private static final Set<Contact.Use> ALL_OF_BOOKING =
            EnumSet.of(Contact.Use.BOOKING, Contact.Use.REMINDERS, Contact.Use.INVITES);

    /**
     * What is kept of them. Of a child's sessions they hear; of those of a minor who may come alone they learn nothing,
     * unless the minor says otherwise (R-A10).
     */
    ContactDetails contact(Optional<ContactId> known, LegalAge age, Locale language) {
        boolean hears = age == LegalAge.CHILD || informed;
        return contact(
                known,
                language,
                hears ? ALL_OF_BOOKING : Set.of(),
                age != LegalAge.CHILD && informed ? Optional.of(Contact.EnabledBy.CLIENT) : Optional.empty());
    }

    /** What is kept of them on their own word alone: who they are, and nothing that they may do or hear. */
    ContactDetails unconfirmed(Locale language) {
        return contact(Optional.empty(), language, Set.of(), Optional.empty());
    }

    private ContactDetails contact(
            Optional<ContactId> known,
            Locale language,
            Set<Contact.Use> allowedFor,
            Optional<Contact.EnabledBy> enabledBy) {
        return new ContactDetails(
                known,
                Contact.Role.GUARDIAN,
                firstName + " " + lastName,
                Optional.of(relationship),
                Optional.of(phone),
                Optional.of(email),
                language,
                allowedFor,
                enabledBy);
    }

    boolean isNewlyInformed(LegalAge age) {
        return age == LegalAge.MINOR && informed;
    }

    /** Whether somebody who is known already is the same person: by telephone or e-mail. */
    boolean is(ContactDetails known) {
        return known.role().isParental()
                && (known.phone().equals(Optional.of(phone)) || known.email().equals(Optional.of(email)));
    }
}
