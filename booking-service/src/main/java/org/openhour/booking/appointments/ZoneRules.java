package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Keeps appointments at their hour when a government moves the clock: at each start the instants of what is ahead are
 * derived anew from their local times, by the zone's rules that this Java knows (R-E1).
 */
@Component
class ZoneRules implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ZoneRules.class);
    private static final int AT_ONCE = 500;

    private final AppointmentRepository appointments;
    private final RetimeTransaction retime;
    private final Clock clock;

    ZoneRules(AppointmentRepository appointments, RetimeTransaction retime, Clock clock) {
        this.appointments = appointments;
        this.retime = retime;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int changed = apply();
        if (changed > 0) {
            LOG.warn("The zone's rules have changed: {} appointments keep their hour at another instant", changed);
        }
    }

    /** How many had to be retimed. Ids are in the order of time, so pages of them do not shift. */
    int apply() {
        Instant now = clock.instant();
        int changed = 0;
        UUID after = new UUID(0, 0);
        List<Appointment> page = appointments.findAheadAfter(after, now, Limit.of(AT_ONCE));
        while (!page.isEmpty()) {
            changed += (int) page.stream().filter(retime::applyTo).count();
            after = page.get(page.size() - 1).id().value();
            page = appointments.findAheadAfter(after, now, Limit.of(AT_ONCE));
        }
        return changed;
    }
}
