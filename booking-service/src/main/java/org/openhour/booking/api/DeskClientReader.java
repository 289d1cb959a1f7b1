package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.openhour.booking.clients.Answered;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.ClientRecord;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Contact;
import org.openhour.booking.clients.ContactDetails;
import org.openhour.booking.clients.ContactDraft;
import org.openhour.booking.clients.ContactId;
import org.openhour.booking.clients.Flaw;
import org.openhour.booking.clients.LegalAge;
import org.openhour.booking.edge.FieldProblem;

/** Reads what the desk writes down of a client, or answers with everything that is wrong with it. */
@Component
class DeskClientReader {

    private static final int MOST_CONTACTS = 20;

    private final ClientMapper mapper;

    DeskClientReader(ClientMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws InvalidRequest where it cannot be used */
    ClientRecord read(DeskClientJson json, LocalDate today, String by) {
        ClientDraft draft = new ClientDraft(
                json.firstName(),
                json.lastName(),
                json.email(),
                json.phone(),
                text(json.dateOfBirth()),
                json.language(),
                text(json.zip()));
        return record(json, draft, Set.of(), today, by);
    }

    /**
     * What a client becomes.
     *
     * @throws InvalidRequest where it cannot be used
     */
    ClientRecord change(DeskClientJson json, Client client, List<Contact> contacts, LocalDate today, String by) {
        ClientDraft draft = new ClientDraft(
                or(json.firstName(), client.firstName()),
                or(json.lastName(), client.lastName()),
                or(json.email(), client.email().value()),
                or(json.phone(), client.phone().e164()),
                json.dateOfBirth() == null
                        ? client.dateOfBirth().map(LocalDate::toString).orElse(null)
                        : text(json.dateOfBirth()),
                or(json.language(), client.language().getLanguage()),
                json.zip() == null ? client.zip().orElse(null) : text(json.zip()));
        Set<ContactId> known = contacts.stream().map(Contact::id).collect(Collectors.toSet());
        return record(json, draft, known, today, by);
    }

    private ClientRecord record(
            DeskClientJson json, ClientDraft draft, Set<ContactId> known, LocalDate today, String by) {
        List<FieldProblem> problems = new ArrayList<>(unknown(json));
        note("", draft.flaws(today), problems);
        LegalAge age = LegalAge.on(today, draft.born());
        List<ContactDraft> people = people(json, problems);
        for (int i = 0; i < people.size(); i++) {
            note("contacts[" + i + "].", people.get(i).flaws(known, age), problems);
        }
        if (!problems.isEmpty()) {
            throw InvalidRequest.of(problems);
        }
        List<ContactDetails> contacts =
                people.stream().map(person -> person.complete(age)).toList();
        return new ClientRecord(
                draft.complete(),
                new Answered(answers(json.consents()), Consent.Method.VERBAL, by),
                json.contacts() == null ? Optional.empty() : Optional.of(contacts));
    }

    private static List<FieldProblem> unknown(DeskClientJson json) {
        List<FieldProblem> unknown = new ArrayList<>(MergePatch.unknown("", json.unknown()));
        if (json.consents() != null) {
            unknown.addAll(MergePatch.unknown("consents.", json.consents().unknown()));
        }
        for (int i = 0; json.contacts() != null && i < json.contacts().size(); i++) {
            DeskClientJson.ContactJson contact = json.contacts().get(i);
            if (contact != null) {
                unknown.addAll(MergePatch.unknown("contacts[" + i + "].", contact.unknown()));
            }
        }
        return unknown;
    }

    private List<ContactDraft> people(DeskClientJson json, List<FieldProblem> problems) {
        if (json.contacts() == null) {
            return List.of();
        }
        if (json.contacts().size() > MOST_CONTACTS) {
            problems.add(new FieldProblem("contacts", "too-many", "At most 20 contacts."));
        }
        List<ContactDraft> people = json.contacts().stream()
                .filter(Objects::nonNull)
                .map(mapper::toDraft)
                .toList();
        List<String> ids =
                people.stream().map(ContactDraft::id).filter(Objects::nonNull).toList();
        if (people.size() < json.contacts().size()) {
            problems.add(new FieldProblem("contacts", "required", "Say who they are."));
        }
        if (Set.copyOf(ids).size() < ids.size()) {
            problems.add(new FieldProblem("contacts", "contact-twice", "Name each contact once."));
        }
        return people;
    }

    private static void note(String prefix, List<Flaw> flaws, List<FieldProblem> problems) {
        flaws.forEach(flaw -> problems.add(new FieldProblem(prefix + flaw.field(), flaw.code(), FlawWords.of(flaw))));
    }

    private static Map<Consent.Kind, Boolean> answers(BookingJson.@Nullable ConsentsJson json) {
        Map<Consent.Kind, Boolean> answers = new EnumMap<>(Consent.Kind.class);
        if (json != null) {
            put(answers, Consent.Kind.SMS, json.sms());
            put(answers, Consent.Kind.EMAIL, json.email());
            put(answers, Consent.Kind.TELEHEALTH, json.telehealth());
        }
        return answers;
    }

    private static void put(Map<Consent.Kind, Boolean> answers, Consent.Kind kind, @Nullable Boolean answer) {
        if (answer != null) {
            answers.put(kind, answer);
        }
    }

    private static String or(@Nullable String sent, String kept) {
        return sent == null ? kept : sent;
    }

    /** What is no text is kept as what it looks like, and refused for that. */
    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.isString() ? node.stringValue() : node.toString();
    }
}
