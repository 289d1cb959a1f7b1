package org.openhour.booking.appointments;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives expired holds back within a second. */
@Component
class HoldSweep {

    private final HoldTransaction holds;

    HoldSweep(HoldTransaction holds) {
        this.holds = holds;
    }

    @Scheduled(fixedDelayString = "${openhour.appointments.hold-sweep:500ms}")
    void sweep() {
        try {
            holds.releaseExpired();
        } catch (ConcurrencyFailureException e) {
            return; // A booking was faster; the next sweep comes at once.
        }
    }
}
