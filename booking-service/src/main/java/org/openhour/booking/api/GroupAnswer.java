package org.openhour.booking.api;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.GroupSession;
import org.openhour.booking.appointments.Groups.Meeting;
import org.openhour.booking.practice.Modality;

/**
 * A meeting of a group as the desk sees it.
 *
 * @param status whether it is still to be held: SCHEDULED or CANCELLED
 * @param members the appointments of those who come; left out of lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupAnswer(
        String id,
        String service,
        Modality modality,
        String clinician,
        @Nullable String location,
        OffsetDateTime start,
        OffsetDateTime end,
        int seats,
        int taken,
        String status,
        @Nullable List<DeskAppointment> members) {

    static GroupAnswer of(Meeting meeting, Wire wire, @Nullable List<DeskAppointment> members) {
        GroupSession session = meeting.session();
        return new GroupAnswer(
                session.id().toString(),
                wire.catalogue().service(session.service()).slug(),
                session.modality(),
                wire.clinician(session.clinician()),
                session.location().map(wire::location).orElse(null),
                wire.clock().at(session.span().start()),
                wire.clock().at(session.span().end()),
                session.seats(),
                meeting.taken(),
                session.isCancelled() ? "CANCELLED" : "SCHEDULED",
                members);
    }
}
