package org.openhour.booking.site;

import java.util.Optional;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** The same service with the same clinician in the other way, where both offer it. */
record OtherWay(Modality modality, Optional<Location> office) {

    static Optional<OtherWay> of(Appointment appointment, Catalogue catalogue) {
        Modality other = appointment.modality() == Modality.TELEHEALTH ? Modality.IN_PERSON : Modality.TELEHEALTH;
        ServiceOffering service = catalogue.service(appointment.service());
        Clinician clinician = catalogue.clinician(appointment.clinician());
        if (!service.isOffered(other) || !clinician.offers(service.id(), other)) {
            return Optional.empty();
        }
        return other == Modality.TELEHEALTH
                ? Optional.of(new OtherWay(other, Optional.empty()))
                : catalogue.locations().values().stream()
                        .filter(office -> clinician.meetsAt(office.id()))
                        .findFirst()
                        .map(office -> new OtherWay(other, Optional.of(office)));
    }
}
