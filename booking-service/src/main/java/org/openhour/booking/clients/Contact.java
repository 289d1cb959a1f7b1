package org.openhour.booking.clients;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

/** Somebody beside the client: who they are to them, and what they may be told (R-A10). */
@Entity
public class Contact {

    /** Who they are to the client. */
    public enum Role {
        GUARDIAN,
        PARENT,
        PARTNER,
        EMERGENCY,
        OTHER;

        /** Whether the law speaks of them where the client is a minor. */
        public boolean isParental() {
            return this == GUARDIAN || this == PARENT;
        }
    }

    /** What they may be used for. */
    public enum Use {
        BOOKING,
        /** Texts about appointments. */
        REMINDERS,
        /** E-mail with calendar invites. */
        INVITES,
        STATEMENTS,
        VOICEMAIL
    }

    /** Who let a parent know of a minor's sessions. */
    public enum EnabledBy {
        CLIENT,
        CLINICIAN
    }

    @Id
    private UUID id;

    private UUID clientId;
    private int position;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;

    @Nullable private String relationship;

    @Nullable private String phone;

    @Nullable private String email;

    private String language;

    @Nullable @Enumerated(EnumType.STRING)
    private EnabledBy enabledBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_allowed_for", joinColumns = @JoinColumn(name = "contact_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "allowed_for")
    private Set<Use> allowedFor = EnumSet.noneOf(Use.class);

    private boolean awaitsConfirmation;

    protected Contact() {
        this.id = new UUID(0, 0);
        this.clientId = id;
        this.role = Role.OTHER;
        this.name = "";
        this.language = "en";
    }

    Contact(ContactId id, ClientId client, int position, ContactDetails details) {
        this.id = id.value();
        this.clientId = client.value();
        this.position = position;
        this.role = details.role();
        this.name = details.name();
        this.relationship = details.relationship().orElse(null);
        this.phone = details.phone().map(PhoneNumber::e164).orElse(null);
        this.email = details.email().map(EmailAddress::value).orElse(null);
        this.language = details.language().getLanguage();
        this.enabledBy = details.enabledBy().orElse(null);
        this.allowedFor.addAll(details.allowedFor());
    }

    public ContactId id() {
        return new ContactId(id);
    }

    /** Whether they said online that they are a known client's guardian, and nobody of the practice has looked at it yet. */
    public boolean awaitsConfirmation() {
        return awaitsConfirmation;
    }

    /** It ends when the desk writes the client's contacts down. */
    Contact awaitConfirmation() {
        awaitsConfirmation = true;
        return this;
    }

    /** Whether they are let know of nothing, and nobody has been asked for that yet. */
    boolean isStillSilent() {
        return enabledBy == null && !awaitsConfirmation;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    int position() {
        return position;
    }

    /** All that is known of them. */
    public ContactDetails details() {
        return new ContactDetails(
                Optional.of(id()),
                role,
                name,
                Optional.ofNullable(relationship),
                Optional.ofNullable(phone).map(PhoneNumber::new),
                Optional.ofNullable(email).map(EmailAddress::new),
                Locale.forLanguageTag(language),
                allowedFor,
                Optional.ofNullable(enabledBy));
    }
}
