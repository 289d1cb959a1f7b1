package org.openhour.booking.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A client of the practice, or somebody who may become one. */
@Entity
public class Client implements Persistable<UUID> {

    @Id
    private UUID id;

    private String firstName;
    private String lastName;
    private String email;
    private String phone;

    @Nullable private LocalDate dateOfBirth;

    private String language;

    @Nullable private String zip;

    private String identity;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    @Transient
    private boolean fresh;

    protected Client() {
        this.id = new UUID(0, 0);
        this.firstName = "";
        this.lastName = "";
        this.email = "";
        this.phone = "";
        this.language = "en";
        this.identity = "";
        this.createdAt = Instant.EPOCH;
    }

    Client(ClientId id, ClientDetails details, Instant now) {
        this.id = id.value();
        this.firstName = details.firstName();
        this.lastName = details.lastName();
        this.email = details.email().value();
        this.phone = details.phone().e164();
        this.dateOfBirth = details.dateOfBirth().orElse(null);
        this.language = details.language().getLanguage();
        this.zip = details.zip().orElse(null);
        this.identity = details.identity().digest();
        this.createdAt = now;
        this.fresh = true;
    }

    public ClientId id() {
        return new ClientId(id);
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    public String fullName() {
        return firstName + " " + lastName;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    public Optional<LocalDate> dateOfBirth() {
        return Optional.ofNullable(dateOfBirth);
    }

    /** The language that they are written to in, English or Spanish. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Optional<String> zip() {
        return Optional.ofNullable(zip);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Consent> consents() {
        return List.copyOf(consents);
    }

    /** The answer that counts now, if one was ever given. */
    public Optional<Consent> consentTo(Consent.Kind kind) {
        return consents.stream()
                .filter(consent -> consent.kind() == kind)
                .max(Comparator.comparing(Consent::recordedAt));
    }

    public boolean agreesTo(Consent.Kind kind) {
        return consentTo(kind).filter(Consent::granted).isPresent();
    }

    /** Adds the answers that say something new; the same answer to the same text is not recorded twice. */
    void record(Consents answers, Instant now) {
        for (Consent answer : answers.at(now)) {
            if (consentTo(answer.kind()).filter(answer::answersLike).isEmpty()) {
                consents.add(answer);
            }
        }
    }

    /** They may like to be written to in another language from now on. */
    void speak(Locale wanted) {
        language = wanted.getLanguage();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void settle() {
        fresh = false;
    }
}
