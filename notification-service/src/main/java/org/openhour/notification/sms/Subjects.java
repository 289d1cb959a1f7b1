package org.openhour.notification.sms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Appointments;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.messages.Ledger;

/** Finds out what a text from a number is about. */
@Component
class Subjects {

    private final Appointments appointments;
    private final Ledger ledger;

    Subjects(Appointments appointments, Ledger ledger) {
        this.appointments = appointments;
        this.ledger = ledger;
    }

    /** Of one client's appointments, the one texted about last; else the next; where none is ahead, the last one. */
    Subject of(PhoneNumber phone) {
        List<AppointmentState> ahead = appointments.aheadOf(phone);
        if (ahead.isEmpty()) {
            return new Subject(appointments.latestOf(phone), false);
        }
        if (shared(ahead, phone)) {
            return new Subject(Optional.of(ahead.get(0)), true);
        }
        Optional<AppointmentId> texted = ledger.textedLast(
                phone, ahead.stream().map(AppointmentState::id).toList());
        return new Subject(
                texted.flatMap(id -> ahead.stream()
                                .filter(state -> state.id().equals(id))
                                .findFirst())
                        .or(() -> Optional.of(ahead.get(0))),
                false);
    }

    private static boolean shared(List<AppointmentState> ahead, PhoneNumber phone) {
        return ahead.size() > 1
                && ahead.stream()
                                .map(state -> state.recipients().stream()
                                        .filter(recipient -> phone.equals(recipient.phone()))
                                        .map(Recipient::clientId)
                                        .collect(Collectors.toSet()))
                                .distinct()
                                .count()
                        > 1;
    }
}
