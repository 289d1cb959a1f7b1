package org.openhour.booking.clients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who hears of a client's session on a day, and by what (R-A10). */
public record Audience(List<Listener> listeners) {

    /** A way to reach somebody. */
    public enum Channel {
        SMS,
        EMAIL
    }

    /** Somebody to be told, at an address for each of their channels. */
    public record Listener(
            UUID id,
            String name,
            Optional<PhoneNumber> phone,
            Optional<EmailAddress> email,
            Locale language,
            Set<Channel> channels) {}

    /**
     * A child is not told; whoever looks after them is. From 12 on a client hears of it, and a parent does only where
     * the client or the clinician let them: not even at a telephone that the client shares with such a parent.
     *
     * @param sessionDay by the practice's wall clock: age counts on this day
     */
    public static Audience of(Client client, List<Contact> contacts, LocalDate sessionDay) {
        LegalAge age = LegalAge.on(sessionDay, client.dateOfBirth());
        Set<Channel> agreed = agreed(client);
        List<ContactDetails> people = contacts.stream().map(Contact::details).toList();
        List<Listener> listeners = new ArrayList<>();
        if (age != LegalAge.CHILD) {
            listeners.add(own(client, people, age, agreed));
        }
        listeners.addAll(beside(contacts, age, agreed));
        return new Audience(List.copyOf(listeners));
    }

    /**
     * Who is sent a link by which an hour can be taken: whoever holds it books. So where a client needs a guardian, it goes
     * to those guardians alone who may book and may hear.
     */
    public static Audience ofOffer(Client client, List<Contact> contacts, LocalDate sessionDay) {
        LegalAge age = LegalAge.on(sessionDay, client.dateOfBirth());
        if (!age.needsGuardian(client.isFoundNotMature())) {
            return of(client, contacts, sessionDay);
        }
        List<Contact> guardians = contacts.stream()
                .filter(contact -> contact.details().isGuardian())
                .toList();
        return new Audience(beside(guardians, age, agreed(client)));
    }

    /**
     * Who hears of what is between a client and their clinician: the client alone, and nobody beside them whatever else they
     * may hear; without a channel where the client is a child, or shares all addresses with a parent who may not hear.
     */
    public static Listener ofNote(Client client, List<Contact> contacts, LocalDate day) {
        LegalAge age = LegalAge.on(day, client.dateOfBirth());
        List<ContactDetails> people = contacts.stream().map(Contact::details).toList();
        return own(client, people, age, age == LegalAge.CHILD ? Set.of() : agreed(client));
    }

    private static List<Listener> beside(List<Contact> contacts, LegalAge age, Set<Channel> agreed) {
        return contacts.stream()
                .map(contact -> beside(contact.id(), contact.details(), age, agreed))
                .filter(listener -> !listener.channels().isEmpty())
                .toList();
    }

    private static Listener own(Client client, List<ContactDetails> people, LegalAge age, Set<Channel> agreed) {
        Set<Channel> channels = copy(agreed);
        if (age == LegalAge.MINOR) {
            for (ContactDetails parent : people) {
                if (!mayHear(parent, age)) {
                    parent.phone().filter(client.phone()::equals).ifPresent(shared -> channels.remove(Channel.SMS));
                    parent.email().filter(client.email()::equals).ifPresent(shared -> channels.remove(Channel.EMAIL));
                }
            }
        }
        return new Listener(
                client.id().value(),
                client.fullName(),
                Optional.of(client.phone()),
                Optional.of(client.email()),
                client.language(),
                channels);
    }

    private static Listener beside(ContactId id, ContactDetails contact, LegalAge age, Set<Channel> agreed) {
        Set<Channel> channels = copy(agreed);
        if (!contact.allowedFor().contains(Contact.Use.REMINDERS)
                || contact.phone().isEmpty()) {
            channels.remove(Channel.SMS);
        }
        if (!contact.allowedFor().contains(Contact.Use.INVITES)
                || contact.email().isEmpty()) {
            channels.remove(Channel.EMAIL);
        }
        return new Listener(
                id.value(),
                contact.name(),
                contact.phone(),
                contact.email(),
                contact.language(),
                mayHear(contact, age) ? channels : Set.of());
    }

    /** What a parent was allowed while they booked for a child ends with the twelfth birthday. */
    private static boolean mayHear(ContactDetails contact, LegalAge age) {
        return !contact.role().isParental()
                || age == LegalAge.CHILD
                || contact.enabledBy()
                        .filter(by -> age == LegalAge.MINOR || by == Contact.EnabledBy.CLIENT)
                        .isPresent();
    }

    private static Set<Channel> agreed(Client client) {
        Set<Channel> agreed = EnumSet.noneOf(Channel.class);
        if (client.agreesTo(Consent.Kind.SMS)) {
            agreed.add(Channel.SMS);
        }
        if (client.agreesTo(Consent.Kind.EMAIL)) {
            agreed.add(Channel.EMAIL);
        }
        return agreed;
    }

    private static Set<Channel> copy(Set<Channel> channels) {
        Set<Channel> copy = EnumSet.noneOf(Channel.class);
        copy.addAll(channels);
        return copy;
    }
}
