package org.openhour.booking.appointments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Candidates;
import org.openhour.booking.availability.Candidates.Candidate;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/**
 * Finds a session its clinician and its room and takes both, together with whoever comes, or refuses. Runs in the
 * caller's transaction.
 */
@Component
class Placement {

    private static final int AT_ONCE = 8;

    private static final int ALTERNATIVES = 5;

    private final Availability availability;
    private final Reservations reservations;
    private final Catalogues catalogues;

    Placement(Availability availability, Reservations reservations, Catalogues catalogues) {
        this.availability = availability;
        this.reservations = reservations;
        this.catalogues = catalogues;
    }

    /**
     * Takes the time by the rules of a channel.
     *
     * @param given claims of the caller's own that are given back in the same act
     * @param company what else must be free then: whoever comes
     */
    Place take(WantedSession wanted, Channel channel, List<Claim> given, List<Claim> company) {
        Candidates candidates =
                availability.onlyCandidate(wanted, channel).orElseGet(() -> candidates(wanted, channel));
        return tryEach(candidates.all(), wanted, channel, given, company).orElseThrow(() -> {
            candidates(wanted, channel);
            return AppointmentRefused.slotTaken(alternatives(wanted, channel));
        });
    }

    private Candidates candidates(WantedSession wanted, Channel channel) {
        Candidates candidates = availability.candidates(wanted, channel);
        candidates.refusal().ifPresent(refusal -> {
            throw AppointmentRefused.because(refusal);
        });
        return candidates;
    }

    /** Takes the time with one of these, whatever the rules say. */
    Place take(
            WantedSession wanted, List<Candidate> candidates, Channel channel, List<Claim> given, List<Claim> company) {
        return tryEach(candidates, wanted, Channel.DESK, given, company)
                .orElseThrow(() -> AppointmentRefused.slotTaken(alternatives(wanted, channel)));
    }

    /** The same where nothing is in the way of anybody, as when somebody books over whatever may be there. */
    Optional<Place> takeIfFree(WantedSession wanted, Candidate candidate, List<Claim> company) {
        try {
            return tryEach(List.of(candidate), wanted, Channel.DESK, List.of(), company);
        } catch (AppointmentRefused clientIsElsewhere) {
            return Optional.empty();
        }
    }

    private Optional<Place> tryEach(
            List<Candidate> candidates, WantedSession wanted, Channel channel, List<Claim> given, List<Claim> company) {
        for (Attempt attempt : attempts(candidates)) {
            Optional<Place> taken = takeWithOneOf(attempt, wanted, channel, given, company);
            if (taken.isPresent()) {
                return taken;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> takeWithOneOf(
            Attempt attempt, WantedSession wanted, Channel channel, List<Claim> given, List<Claim> company) {
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(wanted.service());
        SessionNeeds needs = new SessionNeeds(
                LocalSpan.of(wanted.start(), service.minutes()),
                service,
                wanted.modality(),
                channel,
                attempt.clinicians(),
                attempt.office().map(catalogue::location),
                company);
        try {
            return Optional.of(needs.place(reservations.exchange(given, needs.choices())));
        } catch (AlreadyTaken e) {
            if (needs.isForCompany(e.choice())) {
                throw AppointmentRefused.because(AppointmentRefused.Reason.CLIENT_DOUBLE_BOOKED);
            }
            return Optional.empty();
        }
    }

    private List<OpenSlot> alternatives(WantedSession wanted, Channel channel) {
        SlotQuery query = SlotQuery.anyone(
                        wanted.service(),
                        wanted.modality(),
                        wanted.start().toLocalDate().minusDays(7),
                        wanted.start().toLocalDate().plusDays(14))
                .at(wanted.location().map(Set::of).orElse(Set.of()))
                .by(channel);
        List<OpenSlot> withWhom = wanted.clinician()
                .map(clinician -> availability.nearest(query.with(Set.of(clinician)), wanted.start(), ALTERNATIVES))
                .orElse(List.of());
        return withWhom.isEmpty() ? availability.nearest(query, wanted.start(), ALTERNATIVES) : withWhom;
    }

    /** Office by office, and in each a few clinicians at a time, so that few days are locked at once. */
    private static List<Attempt> attempts(List<Candidate> candidates) {
        Map<Optional<LocationId>, List<ClinicianId>> offices = new LinkedHashMap<>();
        candidates.forEach(candidate -> offices.computeIfAbsent(candidate.location(), key -> new ArrayList<>())
                .add(candidate.clinician()));
        List<Attempt> attempts = new ArrayList<>();
        offices.forEach((office, clinicians) -> {
            for (int from = 0; from < clinicians.size(); from += AT_ONCE) {
                int to = Math.min(from + AT_ONCE, clinicians.size());
                attempts.add(new Attempt(office, clinicians.subList(from, to)));
            }
        });
        return attempts;
    }

    private record Attempt(Optional<LocationId> office, List<ClinicianId> clinicians) {}
}
