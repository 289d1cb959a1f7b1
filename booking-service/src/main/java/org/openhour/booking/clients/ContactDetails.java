package org.openhour.booking.clients;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody beside the client, and what they may be told.
 *
 * @param id of a contact that is known already
 * @param relationship in the family's own words: grandmother
 * @param enabledBy who of the two that may do so let a parent know of a minor's sessions
 */
public record ContactDetails(
        Optional<ContactId> id,
        Contact.Role role,
        String name,
        Optional<String> relationship,
        Optional<PhoneNumber> phone,
        Optional<EmailAddress> email,
        Locale language,
        Set<Contact.Use> allowedFor,
        Optional<Contact.EnabledBy> enabledBy) {

    public ContactDetails {
        allowedFor = Set.copyOf(allowedFor);
    }

    /** Whether they may book for a child. */
    public boolean isGuardian() {
        return role.isParental() && allowedFor.contains(Contact.Use.BOOKING);
    }
}
