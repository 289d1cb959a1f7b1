package org.openhour.booking.appointments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.clients.ClientId;

/**
 * Everybody who comes to an appointment, the one it was booked for first, and what each of them says to whether they will
 * be in California then (R-A5): nobody answers for another.
 */
@Embeddable
class Attendees {

    private UUID clientId;

    @Nullable private Boolean inCalifornia;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "appointment_companion", joinColumns = @JoinColumn(name = "appointment_id"))
    private Set<KeptCompanion> companions = new LinkedHashSet<>();

    protected Attendees() {
        this.clientId = new UUID(0, 0);
    }

    Attendees(Company company, Optional<Boolean> answer) {
        this.clientId = company.client().value();
        this.inCalifornia = answer.orElse(null);
        this.companions.addAll(company.companions());
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    List<ClientId> all() {
        return Stream.concat(Stream.of(client()), companions.stream().map(KeptCompanion::client))
                .toList();
    }

    /** What one of them said, if anything yet. */
    Optional<Boolean> answerOf(ClientId one) {
        return one.equals(client())
                ? Optional.ofNullable(inCalifornia)
                : companions.stream()
                        .filter(companion -> companion.client().equals(one))
                        .flatMap(companion -> Stream.ofNullable(companion.inCalifornia()))
                        .findFirst();
    }

    boolean isAnybodyOutside() {
        return all().stream().anyMatch(one -> !answerOf(one).orElse(true));
    }

    /** No where anybody said no, nothing where anybody has still to say. */
    Optional<Boolean> areAllInCalifornia() {
        boolean outside = isAnybodyOutside();
        return outside || all().stream().allMatch(one -> answerOf(one).isPresent())
                ? Optional.of(!outside)
                : Optional.empty();
    }

    void answer(ClientId one, boolean answer) {
        if (one.equals(client())) {
            inCalifornia = answer;
        } else {
            become(companions.stream()
                    .map(companion -> companion.client().equals(one)
                            ? new KeptCompanion(companion.clientId(), answer)
                            : companion)
                    .toList());
        }
    }

    void forgetAnswers() {
        inCalifornia = null;
        become(companions.stream()
                .map(companion -> new KeptCompanion(companion.clientId(), null))
                .toList());
    }

    private void become(List<KeptCompanion> next) {
        List<KeptCompanion> news = new ArrayList<>(next);
        news.removeAll(companions);
        companions.removeIf(known -> news.stream().anyMatch(one -> Objects.equals(one.clientId(), known.clientId())));
        companions.addAll(news);
    }
}
