package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/**
 * What somebody asks for. No clinicians means anyone, no locations any office; {@code to} is included.
 *
 * @param limit how many slots at most
 */
public record SlotQuery(
        ServiceId service,
        Modality modality,
        LocalDate from,
        LocalDate to,
        Set<ClinicianId> clinicians,
        Set<LocationId> locations,
        Optional<PartOfDay> partOfDay,
        Channel channel,
        int limit) {

    public static final int MOST_DAYS = 62;

    public SlotQuery {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The range ends before it starts");
        }
        clinicians = Set.copyOf(clinicians);
        locations = Set.copyOf(locations);
    }

    public static SlotQuery anyone(ServiceId service, Modality modality, LocalDate from, LocalDate to) {
        return new SlotQuery(
                service, modality, from, to, Set.of(), Set.of(), Optional.empty(), Channel.ONLINE, Integer.MAX_VALUE);
    }

    public SlotQuery with(Set<ClinicianId> wanted) {
        return new SlotQuery(service, modality, from, to, wanted, locations, partOfDay, channel, limit);
    }

    public SlotQuery at(Set<LocationId> wanted) {
        return new SlotQuery(service, modality, from, to, clinicians, wanted, partOfDay, channel, limit);
    }

    public SlotQuery between(LocalDate first, LocalDate last) {
        return new SlotQuery(service, modality, first, last, clinicians, locations, partOfDay, channel, limit);
    }

    public SlotQuery atMost(int slots) {
        return new SlotQuery(service, modality, from, to, clinicians, locations, partOfDay, channel, slots);
    }

    public SlotQuery during(Optional<PartOfDay> part) {
        return new SlotQuery(service, modality, from, to, clinicians, locations, part, channel, limit);
    }

    public SlotQuery by(Channel rules) {
        return new SlotQuery(service, modality, from, to, clinicians, locations, partOfDay, rules, limit);
    }

    boolean wants(ClinicianId clinician) {
        return clinicians.isEmpty() || clinicians.contains(clinician);
    }

    boolean wants(LocationId location) {
        return locations.isEmpty() || locations.contains(location);
    }
}
