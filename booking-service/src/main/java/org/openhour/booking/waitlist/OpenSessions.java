package org.openhour.booking.waitlist;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** Finds the sessions that a clinician's freed time makes possible. */
@Component
class OpenSessions {

    private static final int ALL_OF_A_DAY = 288;

    private final Availability availability;
    private final Catalogues catalogues;

    OpenSessions(Availability availability, Catalogues catalogues) {
        this.availability = availability;
        this.catalogues = catalogues;
    }

    /** What is open now and uses some of that time. */
    List<Hour> within(LocalSpan freed, ClinicianId clinician, ServiceId service, Modality modality) {
        Catalogue catalogue = catalogues.current();
        boolean takes = catalogue.whoTakeNewClients(service, modality).stream()
                .anyMatch(one -> one.id().equals(clinician));
        if (!takes) {
            return List.of();
        }
        SlotQuery query = SlotQuery.anyone(service, modality, freed.firstDay(), freed.firstDay())
                .with(Set.of(clinician))
                .by(Channel.WAITLIST);
        return availability.nearest(query, freed.start(), ALL_OF_A_DAY).stream()
                .filter(slot -> slot.span().overlaps(freed))
                .map(slot -> new Hour(service, modality, clinician, slot.location(), slot.span()))
                .toList();
    }

    /** How many minutes lie between the usual starts of a service. */
    int grid(ServiceId service) {
        return catalogues.current().service(service).startsEvery().value();
    }
}
