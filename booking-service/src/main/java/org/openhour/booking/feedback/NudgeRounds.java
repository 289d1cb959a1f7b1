package org.openhour.booking.feedback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.ClientId;

/** Goes round all who are to be nudged, one after the other. */
@Component
class NudgeRounds {

    private static final Logger LOG = LoggerFactory.getLogger(NudgeRounds.class);

    private final Nudging nudging;

    NudgeRounds(Nudging nudging) {
        this.nudging = nudging;
    }

    void go() {
        nudging.due().forEach(this::handOver);
    }

    /** Whatever is wrong with one of them, the others are not to wait for it; it is tried again with the next round. */
    private void handOver(ClientId client) {
        try {
            nudging.handOver(client);
        } catch (RuntimeException unforeseen) {
            // Its name alone: a message may tell of somebody.
            LOG.error(
                    "Nudges could not be handed over: {}", unforeseen.getClass().getName());
        }
    }
}
