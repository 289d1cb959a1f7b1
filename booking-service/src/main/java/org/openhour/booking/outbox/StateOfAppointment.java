package org.openhour.booking.outbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.PracticeText;
import org.openhour.booking.time.WallClock;

/** Says of an appointment what notification-service needs: when, where and to whom, and nothing of what it is for. */
@Component
class StateOfAppointment {

    private final Catalogues catalogues;
    private final Clients clients;
    private final PrivateLinks links;

    StateOfAppointment(Catalogues catalogues, Clients clients, PrivateLinks links) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.links = links;
    }

    AppointmentWire of(Appointment appointment, boolean announce) {
        Catalogue catalogue = catalogues.current();
        WallClock clock = catalogue.practice().wallClock();
        links.issue(appointment);
        URI manageUrl = links.urlOf(appointment.id());
        return new AppointmentWire(
                appointment.revision(),
                appointment.status().name(),
                clock.at(appointment.span().start()),
                clock.at(appointment.span().end()),
                clock.zone().getId(),
                appointment.modality().name(),
                place(appointment, catalogue),
                appointment.modality() == Modality.TELEHEALTH ? manageUrl : null,
                manageUrl,
                organizer(catalogue),
                recipients(appointment),
                clinician(catalogue.clinician(appointment.clinician())),
                announce,
                expectations(appointment, catalogue));
    }

    private static @Nullable String place(Appointment appointment, Catalogue catalogue) {
        return appointment
                .location()
                .map(location -> catalogue.location(location).address().oneLine())
                .orElse(null);
    }

    private static AppointmentWire.Organizer organizer(Catalogue catalogue) {
        return new AppointmentWire.Organizer(
                catalogue.practice().name(),
                catalogue.practice().email(),
                new PhoneNumber(catalogue.practice().phone()).display());
    }

    private static AppointmentWire.Clinician clinician(Clinician clinician) {
        return new AppointmentWire.Clinician(clinician.slug(), clinician.name(), clinician.email());
    }

    /** Everybody who comes, each with a link of their own; none is told of another (R-B3). */
    private List<AppointmentWire.Recipient> recipients(Appointment appointment) {
        Map<ClientId, Client> people = clients.all(appointment.clients());
        return appointment.clients().stream()
                .map(people::get)
                .map(client -> recipient(client, links.urlOf(appointment, client.id())))
                .toList();
    }

    private static AppointmentWire.Recipient recipient(Client client, URI manageUrl) {
        return new AppointmentWire.Recipient(
                client.id().toString(),
                client.fullName(),
                client.phone().e164(),
                client.email().value(),
                client.language().getLanguage(),
                channels(client),
                manageUrl);
    }

    private static List<String> channels(Client client) {
        List<String> channels = new ArrayList<>();
        if (client.agreesTo(Consent.Kind.SMS)) {
            channels.add("SMS");
        }
        if (client.agreesTo(Consent.Kind.EMAIL)) {
            channels.add("EMAIL");
        }
        return channels;
    }

    private static Map<String, String> expectations(Appointment appointment, Catalogue catalogue) {
        if (!catalogue.service(appointment.service()).isFirstVisit()) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "es")) {
            texts.put(
                    language,
                    catalogue.practice().text(PracticeText.Key.FIRST_SESSION, Locale.forLanguageTag(language)));
        }
        return texts;
    }
}
