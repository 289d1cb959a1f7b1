package org.openhour.booking.api;

import java.util.Optional;

import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.time.WallClock;

/** Says ids as slugs and local times with their offset, by one catalogue. */
record Wire(Catalogue catalogue) {

    SlotWire slot(OpenSlot slot) {
        return new SlotWire(
                clock().at(slot.span().start()),
                clock().at(slot.span().end()),
                slot.clinicians().stream().map(this::clinician).toList(),
                slot.location().map(this::location).orElse(null));
    }

    AppointmentAnswer appointment(AppointmentState state, Optional<String> manageUrl) {
        return new AppointmentAnswer(
                state.id().toString(),
                state.status(),
                catalogue.service(state.service()).slug(),
                state.modality(),
                clinician(state.clinician()),
                catalogue.clinician(state.clinician()).licence().type().title(),
                supervisor(state.clinician()).orElse(null),
                state.location().map(this::location).orElse(null),
                clock().at(state.span().start()),
                clock().at(state.span().end()),
                state.revision(),
                manageUrl.orElse(null),
                null);
    }

    private Optional<String> supervisor(ClinicianId id) {
        Clinician clinician = catalogue.clinician(id);
        return catalogue
                .supervisorOf(clinician)
                .filter(supervisor -> clinician.licence().type().isAssociate())
                .map(Clinician::name);
    }

    String clinician(ClinicianId id) {
        return catalogue.clinician(id).slug();
    }

    String location(LocationId id) {
        return catalogue.location(id).slug();
    }

    WallClock clock() {
        return catalogue.practice().wallClock();
    }
}
