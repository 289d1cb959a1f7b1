package org.openhour.booking.worklist;

import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.Unsettled;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Room;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.staff.StaffMember;

/** Appointments to come in a room or an office that is no longer in use. */
@Component
class RetiredPlacesWork implements WorkSource {

    private final Unsettled unsettled;
    private final Catalogues catalogues;

    RetiredPlacesWork(Unsettled unsettled, Catalogues catalogues) {
        this.unsettled = unsettled;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        Catalogue catalogue = catalogues.current();
        List<LocationId> offices = catalogue.everyLocation().stream()
                .filter(Location::isRetired)
                .map(Location::id)
                .toList();
        List<RoomId> rooms = catalogue.everyLocation().stream()
                .flatMap(office -> office.everyRoom().stream())
                .filter(Room::isRetired)
                .map(Room::id)
                .toList();
        return unsettled.in(offices, rooms).stream()
                .filter(appointment -> who.sees(appointment.clinician()))
                .map(appointment -> item(appointment, offices, catalogue))
                .toList();
    }

    private static WorkItem item(Appointment appointment, List<LocationId> offices, Catalogue catalogue) {
        boolean office = appointment.location().filter(offices::contains).isPresent();
        return WorkItem.about(
                appointment,
                "PLACE_RETIRED",
                office ? "OFFICE_RETIRED" : "ROOM_RETIRED",
                catalogue.practice().wallClock().at(appointment.span().start()));
    }
}
