package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.Modality;

/**
 * Appointments about which somebody has to decide: a late fee was proposed (R-A14), or a client by video has not said that
 * they will be in California (R-A5).
 */
@Service
public class Unsettled {

    private static final Limit A_WORKLIST = Limit.of(200);
    private static final Set<Status> AHEAD = Set.of(Status.BOOKED, Status.CONFIRMED);

    private final AppointmentRepository appointments;
    private final Clock clock;

    Unsettled(AppointmentRepository appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    /** In order of their start. */
    @Transactional(readOnly = true)
    public List<Appointment> all() {
        Instant now = clock.instant();
        return Stream.of(
                        appointments.findByFee(LateFee.PROPOSED, A_WORKLIST),
                        appointments.findOutsideCalifornia(Modality.TELEHEALTH, now, AHEAD, A_WORKLIST),
                        appointments.findCompanyOutsideCalifornia(Modality.TELEHEALTH, now, AHEAD, A_WORKLIST))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Appointment one) -> one.span().start()))
                .limit(A_WORKLIST.max())
                .toList();
    }
}
