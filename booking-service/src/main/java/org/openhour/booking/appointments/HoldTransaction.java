package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.StandingRules;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.ServiceOffering;

/** What happens to a hold within one transaction. */
@Component
class HoldTransaction {

    private final StandingRules rules;
    private final HoldRepository holds;
    private final Placement placement;
    private final Reservations reservations;
    private final AppointmentSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldTransaction(
            StandingRules rules,
            HoldRepository holds,
            Placement placement,
            Reservations reservations,
            AppointmentSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.placement = placement;
        this.reservations = reservations;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Holds.Placed place(WantedSession wanted, Channel channel) {
        HoldToken token = new HoldToken(Secret.random().value());
        return place(token, wanted, channel, clock.instant().plus(settings.holdFor()));
    }

    @Transactional
    public Holds.Placed place(HoldToken token, WantedSession wanted, Channel channel, Instant until) {
        ServiceOffering service = rules.hold().service(wanted.service());
        if (service.isGroup()) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.NOT_OFFERED);
        }
        Place place = placement.take(wanted, channel, List.of(), List.of());
        Hold hold = new Hold(UuidCreator.getTimeOrderedEpoch(), new Secret(token.value()), service, place, until);
        return new Holds.Placed(holds.save(hold), token);
    }

    /** Whether there was still one to keep. */
    @Transactional
    public boolean extend(HoldToken token, Instant until) {
        Optional<Hold> held = holds.lockByToken(new Secret(token.value()).hash());
        held.ifPresent(hold -> hold.extend(until));
        return held.isPresent();
    }

    @Transactional
    public void release(HoldToken token) {
        holds.lockByToken(new Secret(token.value()).hash()).ifPresent(this::giveBack);
    }

    /** Gives back what nobody came back for; several instances may do so at once. */
    @Transactional
    public int releaseExpired() {
        List<Hold> expired = holds.lockExpired(clock.instant());
        List<Claim> claims =
                expired.stream().flatMap(hold -> hold.claims().stream()).toList();
        reservations.release(claims);
        holds.deleteAllInBatch(expired);
        expired.forEach(hold -> events.publishEvent(new HoldExpired(hold.clinician(), hold.span())));
        return expired.size();
    }

    private void giveBack(Hold hold) {
        reservations.release(hold.claims());
        holds.delete(hold);
    }
}
