package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.TriedAgain;

/** Keeps a time for somebody for a while. */
@Service
public class Holds {

    /** A hold just made, with the secret that is told to its holder alone. */
    public record Placed(Hold hold, HoldToken token) {}

    private final HoldTransaction transaction;
    private final HoldRepository holds;
    private final Clock clock;

    Holds(HoldTransaction transaction, HoldRepository holds, Clock clock) {
        this.transaction = transaction;
        this.holds = holds;
        this.clock = clock;
    }

    /** @throws AppointmentRefused where the time is taken or not given out */
    @TriedAgain
    public Placed place(WantedSession wanted, Channel channel) {
        return transaction.place(wanted, channel);
    }

    /**
     * Keeps a time until a moment under a token of the caller's own, in the caller's transaction.
     *
     * @throws AppointmentRefused where the time is taken or not given out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Hold keep(HoldToken token, WantedSession wanted, Channel channel, Instant until) {
        return transaction.place(token, wanted, channel, until).hold();
    }

    /** Keeps a time longer, in the caller's transaction; false where it is held no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean extend(HoldToken token, Instant until) {
        return transaction.extend(token, until);
    }

    /** Gives the time back; nothing happens where there is no such hold. */
    @TriedAgain
    public void release(HoldToken token) {
        transaction.release(token);
    }

    /** The hold, while it lasts. */
    @Transactional(readOnly = true)
    public Optional<Hold> findLive(HoldToken token) {
        return holds.findByTokenHash(new Secret(token.value()).hash()).filter(hold -> hold.isLiveAt(clock.instant()));
    }

    /** What is held between two local times, for drawing it. */
    @Transactional(readOnly = true)
    public List<Hold> between(LocalDateTime since, LocalDateTime until) {
        return holds.findLive(clock.instant(), since, until);
    }
}
