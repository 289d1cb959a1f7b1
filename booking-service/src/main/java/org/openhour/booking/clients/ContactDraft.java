package org.openhour.booking.clients;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What was sent about somebody beside a client, before it is known to be usable. */
public record ContactDraft(
        @Nullable String id,
        @Nullable String role,
        @Nullable String name,
        @Nullable String relationship,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        @Nullable List<@Nullable String> allowedFor,
        @Nullable String enabledBy) {

    private static final int LONGEST_NAME = 201;
    private static final int LONGEST_RELATIONSHIP = 60;

    /**
     * All that is wrong with it, in the order of its fields. What a parent of a minor is to hear needs somebody who may
     * say so: the minor or the clinician (R-A10).
     *
     * @param known the ids of the client's contacts so far
     * @param age the client's
     */
    public List<Flaw> flaws(Set<ContactId> known, LegalAge age) {
        List<Flaw> flaws = new ArrayList<>();
        if (id != null && idOf().filter(known::contains).isEmpty()) {
            flaws.add(Flaw.of("id", "contact-unknown"));
        }
        choice("role", role, roles(), true).ifPresent(flaws::add);
        Typed.text("name", name, LONGEST_NAME).ifPresent(flaws::add);
        if (!Typed.blank(relationship)) {
            Typed.text("relationship", relationship, LONGEST_RELATIONSHIP).ifPresent(flaws::add);
        }
        if (!Typed.blank(phone)) {
            Typed.phone("phone", phone).ifPresent(flaws::add);
        }
        if (!Typed.blank(email)) {
            Typed.email("email", email).ifPresent(flaws::add);
        }
        Typed.language("language", language).ifPresent(flaws::add);
        uses().filter(use -> find(Contact.Use.values(), use).isEmpty())
                .findFirst()
                .ifPresent(use -> flaws.add(Flaw.of("allowedFor", "use-unknown")));
        boolean needsLeave = age == LegalAge.MINOR
                && find(Contact.Role.values(), role)
                        .filter(Contact.Role::isParental)
                        .isPresent()
                && uses().findAny().isPresent();
        choice("enabledBy", enabledBy, List.of("CLIENT", "CLINICIAN"), needsLeave)
                .ifPresent(flaws::add);
        return flaws;
    }

    /**
     * @param age the client's: whom a grown-up client names, they let hear
     * @throws IllegalArgumentException where it has flaws
     */
    public ContactDetails complete(LegalAge age) {
        Set<Contact.Use> allowed = EnumSet.noneOf(Contact.Use.class);
        uses().map(Contact.Use::valueOf).forEach(allowed::add);
        Optional<Contact.EnabledBy> leave = find(Contact.EnabledBy.values(), enabledBy);
        return new ContactDetails(
                idOf(),
                Contact.Role.valueOf(Typed.text(role)),
                Typed.text(name),
                given(relationship),
                given(phone).map(PhoneNumber::parse),
                given(email).map(EmailAddress::new),
                Typed.languageOf(language),
                allowed,
                age == LegalAge.ADULT ? leave.or(() -> Optional.of(Contact.EnabledBy.CLIENT)) : leave);
    }

    private Stream<String> uses() {
        return allowedFor == null ? Stream.of() : allowedFor.stream().map(Typed::text);
    }

    private Optional<ContactId> idOf() {
        try {
            return given(id).map(UUID::fromString).map(ContactId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> roles() {
        return Stream.of(Contact.Role.values()).map(Enum::name).toList();
    }

    private static Optional<Flaw> choice(String field, @Nullable String value, List<String> all, boolean required) {
        if (Typed.blank(value)) {
            return required ? Optional.of(Flaw.of(field, "required")) : Optional.empty();
        }
        return all.contains(Typed.text(value)) ? Optional.empty() : Optional.of(Flaw.of(field, "choice-unknown"));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, @Nullable String name) {
        return Stream.of(all).filter(one -> one.name().equals(Typed.text(name))).findFirst();
    }

    private static Optional<String> given(@Nullable String text) {
        return Typed.blank(text) ? Optional.empty() : Optional.of(Typed.text(text));
    }
}
