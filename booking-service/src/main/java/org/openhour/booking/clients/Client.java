package org.openhour.booking.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A client of the practice, or somebody who may become one. */
@Entity
@DynamicUpdate
public class Client implements Persistable<UUID> {

    @Id
    private UUID id;

    private int revision;
    private String firstName;
    private String lastName;
    private String email;
    private String phone;

    @Nullable private LocalDate dateOfBirth;

    private String language;

    @Nullable private String zip;

    private String identity;
    private Instant createdAt;

    @Nullable @Embedded
    private Maturity maturity;

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
        this();
        this.id = id.value();
        this.createdAt = now;
        this.fresh = true;
        take(details);
    }

    public ClientId id() {
        return new ClientId(id);
    }

    /** Rises with every change of what is known of them. */
    public int revision() {
        return revision;
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
        return consents.stream().filter(consent -> consent.kind() == kind).reduce((earlier, later) -> later);
    }

    public boolean agreesTo(Consent.Kind kind) {
        return consentTo(kind).filter(Consent::granted).isPresent();
    }

    /** Whether they said no to it, and no yes has followed. */
    public boolean refuses(Consent.Kind kind) {
        return consentTo(kind).filter(consent -> !consent.granted()).isPresent();
    }

    /** What a clinician found of a minor's maturity (R-A10), if anything yet. */
    public Optional<Maturity> maturity() {
        return Optional.ofNullable(maturity);
    }

    /** Whether a clinician found that they are not to come without a guardian. */
    public boolean isFoundNotMature() {
        return maturity != null && maturity.decision() == Maturity.Decision.NOT_MATURE;
    }

    ClientDetails details() {
        return new ClientDetails(firstName, lastName, email(), phone(), dateOfBirth(), language(), zip());
    }

    /** Adds the answers that say something new; the same answer to the same text is not recorded twice. */
    void record(List<Consent> answers) {
        for (Consent answer : answers) {
            if (consentTo(answer.kind()).filter(answer::answersLike).isEmpty()) {
                consents.add(answer);
                revision += fresh ? 0 : 1;
            }
        }
    }

    /** What they say now; a yes that was only suggested to them takes back nothing that they refused (R-C8). */
    void record(Consents answers, Instant now) {
        record(answers.at(now).stream()
                .filter(answer -> answers.isSaidOf(answer.kind()) || !answer.granted() || !refuses(answer.kind()))
                .toList());
    }

    /** The same without a yes to what they refused. */
    void recordUnlessRefused(List<Consent> answers) {
        record(answers.stream()
                .filter(answer -> !answer.granted() || !refuses(answer.kind()))
                .toList());
    }

    void become(ClientDetails details) {
        if (!details.equals(details())) {
            take(details);
            revision++;
        }
    }

    void determine(Maturity found) {
        maturity = found;
        revision++;
    }

    /** Others whom they come with, or who look after them, have changed. */
    void regroup() {
        revision++;
    }

    /** They may like to be written to in another language from now on. */
    void speak(Locale wanted) {
        if (!wanted.getLanguage().equals(language)) {
            language = wanted.getLanguage();
            revision++;
        }
    }

    private void take(ClientDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        email = details.email().value();
        phone = details.phone().e164();
        dateOfBirth = details.dateOfBirth().orElse(null);
        language = details.language().getLanguage();
        zip = details.zip().orElse(null);
        identity = details.identity().digest();
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
