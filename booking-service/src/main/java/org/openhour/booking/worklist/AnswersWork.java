package org.openhour.booking.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentId;
import org.openhour.booking.appointments.Appointments;
import org.openhour.booking.appointments.ClientResponse;
import org.openhour.booking.appointments.ClientResponses;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** Answers of clients that are not a plain yes. */
@Component
class AnswersWork implements WorkSource {

    private final ClientResponses responses;
    private final Appointments appointments;
    private final Catalogues catalogues;

    AnswersWork(ClientResponses responses, Appointments appointments, Catalogues catalogues) {
        this.responses = responses;
        this.appointments = appointments;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        List<ClientResponse> open = responses.open();
        Map<AppointmentId, Appointment> about =
                appointments.all(open.stream().map(ClientResponse::appointment).toList());
        return open.stream()
                .flatMap(response -> Stream.ofNullable(about.get(response.appointment()))
                        .filter(appointment -> who.sees(appointment.clinician()))
                        .map(appointment -> answered(response, appointment)))
                .toList();
    }

    private WorkItem answered(ClientResponse response, Appointment appointment) {
        return WorkItem.about(
                appointment,
                "CLIENT_ANSWERED",
                response.detail().orElse(response.kind().name()),
                catalogues.current().practice().wallClock().at(response.receivedAt()));
    }
}
