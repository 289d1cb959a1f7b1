package org.openhour.booking.waitlist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** The sessions in one freed time, looked for once for each service and modality however many wait. */
final class FreedSessions {

    private record Key(ServiceId service, Modality modality) {}

    private final OpenSessions sessions;
    private final ClinicianId clinician;
    private final LocalSpan freed;
    private final Map<Key, List<Hour>> found = new HashMap<>();

    FreedSessions(OpenSessions sessions, ClinicianId clinician, LocalSpan freed) {
        this.sessions = sessions;
        this.clinician = clinician;
        this.freed = freed;
    }

    /** Those that fit: the one that starts when the freed time does comes first, then those at usual starts. */
    List<Hour> fitting(Wishes wishes) {
        return Stream.of(Modality.TELEHEALTH, Modality.IN_PERSON)
                .filter(wishes::accept)
                .flatMap(modality -> of(wishes.service(), modality).stream())
                .filter(wishes::fit)
                .filter(hour -> isAtItsStart(hour) || isUsual(hour))
                .sorted(Comparator.comparing((Hour hour) -> !isAtItsStart(hour))
                        .thenComparing(hour -> !isUsual(hour))
                        .thenComparing(Hour::start))
                .toList();
    }

    private List<Hour> of(ServiceId service, Modality modality) {
        return found.computeIfAbsent(
                new Key(service, modality), key -> sessions.within(freed, clinician, service, modality));
    }

    private boolean isAtItsStart(Hour hour) {
        return hour.start().equals(freed.start());
    }

    private boolean isUsual(Hour hour) {
        return hour.start().toLocalTime().toSecondOfDay() / 60 % sessions.grid(hour.service()) == 0;
    }
}
