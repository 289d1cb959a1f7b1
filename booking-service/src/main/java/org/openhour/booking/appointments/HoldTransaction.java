package org.openhour.booking.appointments;

import java.time.Clock;
import java.util.List;

import com.github.f4b6a3.uuid.UuidCreator;
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
    private final Clock clock;

    HoldTransaction(
            StandingRules rules,
            HoldRepository holds,
            Placement placement,
            Reservations reservations,
            AppointmentSettings settings,
            Clock clock) {
        this.rules = rules;
        this.holds = holds;
        this.placement = placement;
        this.reservations = reservations;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Holds.Placed place(WantedSession wanted, Channel channel) {
        ServiceOffering service = rules.hold().service(wanted.service());
        if (service.isGroup()) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.NOT_OFFERED);
        }
        Place place = placement.take(wanted, channel, List.of(), List.of());
        Secret token = Secret.random();
        Hold hold = new Hold(
                UuidCreator.getTimeOrderedEpoch(),
                token,
                service,
                place,
                clock.instant().plus(settings.holdFor()));
        return new Holds.Placed(holds.save(hold), new HoldToken(token.value()));
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
        return expired.size();
    }

    private void giveBack(Hold hold) {
        reservations.release(hold.claims());
        holds.delete(hold);
    }
}
