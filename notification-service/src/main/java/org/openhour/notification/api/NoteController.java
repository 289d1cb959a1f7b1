package org.openhour.notification.api;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.messages.Ledger;

/** Notes between appointments: taken in, planned, sent and accounted for as an appointment is. */
@RestController
@RequestMapping("/api/v1/notes/{id:" + AppointmentId.PATTERN + "}")
class NoteController {

    private final Appointments appointments;
    private final Ledger ledger;
    private final LedgerMapper mapper;

    NoteController(Appointments appointments, Ledger ledger, LedgerMapper mapper) {
        this.appointments = appointments;
        this.ledger = ledger;
        this.mapper = mapper;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receive(@PathVariable String id, @RequestBody NoteWire body) {
        appointments.receive(NoteReader.read(new AppointmentId(id), body), true);
    }

    @GetMapping("/messages")
    List<LedgerWire> messages(@PathVariable String id) {
        return mapper.wires(ledger.of(new AppointmentId(id)));
    }
}
