package org.openhour.booking.outbox;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.EmailAddress;
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
    private final StandingSeries series;

    StateOfAppointment(Catalogues catalogues, Clients clients, PrivateLinks links, StandingSeries series) {
        this.catalogues = catalogues;
        this.clients = clients;
        this.links = links;
        this.series = series;
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
                expectations(appointment, catalogue),
                null,
                series(appointment, clock).orElse(null));
    }

    private Optional<AppointmentWire.Series> series(Appointment appointment, WallClock clock) {
        return appointment.series().map(series::get).flatMap(one -> appointment
                .seriesDate()
                .map(day -> new AppointmentWire.Series(
                        one.id().toString(), clock.at(one.dates().startOn(day)))));
    }

    private static @Nullable String place(Appointment appointment, Catalogue catalogue) {
        return appointment
                .location()
                .map(location -> catalogue.location(location).address().oneLine())
                .orElse(null);
    }

    static AppointmentWire.Organizer organizer(Catalogue catalogue) {
        return new AppointmentWire.Organizer(
                catalogue.practice().name(),
                catalogue.practice().email(),
                new PhoneNumber(catalogue.practice().phone()).display());
    }

    private static AppointmentWire.Clinician clinician(Clinician clinician) {
        return new AppointmentWire.Clinician(clinician.slug(), clinician.name(), clinician.email());
    }

    /** Whoever hears of it for each who comes, each by that client's own link; none is told of another (R-B3). */
    private List<AppointmentWire.Recipient> recipients(Appointment appointment) {
        Map<ClientId, Client> people = clients.all(appointment.clients());
        return appointment.clients().stream()
                .map(people::get)
                .flatMap(client -> recipients(client, appointment))
                .toList();
    }

    private Stream<AppointmentWire.Recipient> recipients(Client client, Appointment appointment) {
        URI manageUrl = links.urlOf(appointment, client.id());
        return Audience.of(
                        client,
                        clients.contactsOf(client.id()),
                        appointment.span().firstDay())
                .listeners()
                .stream()
                .map(listener -> recipient(listener, manageUrl));
    }

    static AppointmentWire.Recipient recipient(Audience.Listener listener, URI manageUrl) {
        return new AppointmentWire.Recipient(
                listener.id().toString(),
                listener.name(),
                listener.phone().map(PhoneNumber::e164).orElse(null),
                listener.email().map(EmailAddress::value).orElse(null),
                listener.language().getLanguage(),
                listener.channels().stream().map(Enum::name).toList(),
                manageUrl);
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
