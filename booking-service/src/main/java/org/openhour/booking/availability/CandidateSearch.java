package org.openhour.booking.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.availability.Candidates.Candidate;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Ranks those who may hold one wanted session, in pages that are already read. */
record CandidateSearch(SlotRules rules, WantedSession wanted, Map<PageKey, Cells> pages) {

    Candidates candidates() {
        List<Candidate> allowed = new ArrayList<>();
        List<NotGivenOut> refusals = new ArrayList<>();
        for (Candidate candidate : possible()) {
            refusal(candidate).ifPresentOrElse(refusals::add, () -> allowed.add(candidate));
        }
        if (allowed.isEmpty()) {
            return new Candidates(List.of(), Optional.of(mostTelling(refusals)));
        }
        allowed.sort(Comparator.comparing(this::isBusy)
                .thenComparing(wholeDaysFirst())
                .thenComparing(one -> page(one.clinician()).count()));
        return new Candidates(allowed, Optional.empty());
    }

    /** The one to whom the rules leave it; whether they are free, whoever takes the hour has to see. */
    Optional<Candidates> only() {
        List<Candidate> possible = possible();
        return possible.size() == 1 && refusal(possible.get(0)).isEmpty()
                ? Optional.of(new Candidates(possible, Optional.empty()))
                : Optional.empty();
    }

    /** Whose day stays whole comes before the others, where the practice suggests such times first. */
    private Comparator<Candidate> wholeDaysFirst() {
        if (!rules.catalogue().practice().suggestsWholeDaysFirst()) {
            return (a, b) -> 0;
        }
        Gaps gaps = new Gaps(rules, pages);
        return Comparator.comparing(one -> gaps.leaving(one.clinician(), wanted.start()));
    }

    /** The refusal of whoever came nearest to being allowed. */
    private static NotGivenOut mostTelling(List<NotGivenOut> refusals) {
        return refusals.stream().max(Comparator.naturalOrder()).orElse(NotGivenOut.NOT_OFFERED);
    }

    private List<Candidate> possible() {
        return rules.offering().stream()
                .filter(clinician -> wanted.clinician()
                        .filter(id -> !id.equals(clinician.id()))
                        .isEmpty())
                .flatMap(clinician -> places(clinician).stream().map(place -> new Candidate(clinician.id(), place)))
                .toList();
    }

    private List<Optional<LocationId>> places(Clinician clinician) {
        if (wanted.modality() == Modality.TELEHEALTH) {
            return List.of(wanted.location());
        }
        return rules.catalogue().locations().values().stream()
                .filter(location -> !location.rooms().isEmpty())
                .map(Location::id)
                .filter(clinician::meetsAt)
                .filter(location ->
                        wanted.location().filter(id -> !id.equals(location)).isEmpty())
                .map(Optional::of)
                .toList();
    }

    private Optional<NotGivenOut> refusal(Candidate candidate) {
        Clinician clinician = rules.catalogue().clinician(candidate.clinician());
        Optional<NotGivenOut> refusal = Refusals.of(rules, clinician, candidate.location(), session());
        boolean closed = rules.channel().heedsOutsideTimes() && isBusyOutside(candidate.clinician());
        return closed ? refusal.or(() -> Optional.of(NotGivenOut.BUSY_OUTSIDE)) : refusal;
    }

    private boolean isBusy(Candidate candidate) {
        return page(candidate.clinician()).intersects(wholeSession()) || isBusyOutside(candidate.clinician());
    }

    private boolean isBusyOutside(ClinicianId clinician) {
        return page(ResourceId.outside(clinician)).intersects(wholeSession());
    }

    private Cells wholeSession() {
        return session()
                .widened(rules.service().bufferBefore(), rules.service().bufferAfter())
                .cellsOn(session().firstDay());
    }

    private LocalSpan session() {
        return LocalSpan.of(wanted.start(), rules.service().minutes());
    }

    private Cells page(ClinicianId clinician) {
        return page(new ResourceId(clinician.value()));
    }

    private Cells page(ResourceId resource) {
        return pages.getOrDefault(new PageKey(resource, wanted.start().toLocalDate()), Cells.NONE);
    }
}
