package org.openhour.booking.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** What one session takes at once: one of some clinicians with the buffers, a room of its office, everybody who comes. */
record SessionNeeds(
        LocalSpan session,
        ServiceOffering service,
        Modality modality,
        Channel channel,
        List<ClinicianId> clinicians,
        Optional<Location> office,
        List<Claim> company) {

    List<Choice> choices() {
        LocalSpan whole = session.widened(service.bufferBefore(), service.bufferAfter());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(clinicians.stream()
                .map(clinician -> Claim.ofClinician(clinician, whole, channel))
                .toList()));
        office.ifPresent(location -> choices.add(new Choice(location.rooms().stream()
                .map(room -> Claim.of(room.id().value(), session))
                .toList())));
        company.forEach(claim -> choices.add(Choice.only(claim)));
        return choices;
    }

    /** Whether it was somebody who comes for whom the choice of this index was made. */
    boolean isForCompany(int choice) {
        return choice > office.map(location -> 1).orElse(0);
    }

    /** The place that these claims, one for each choice, make. */
    Place place(List<Claim> taken) {
        return new Place(
                session,
                modality,
                new ClinicianId(taken.get(0).resource().value()),
                office.map(Location::id),
                office.map(location -> new RoomId(taken.get(1).resource().value())),
                service.bufferBefore(),
                service.bufferAfter(),
                false);
    }
}
