package org.openhour.booking.outbox;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesLinks;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.EmailAddress;
import org.openhour.booking.clients.PhoneNumber;

/** Who hears of a session: for each who comes, whoever may, by that client's own link; none is told of another (R-B3). */
@Component
class WhoHears {

    private final Clients clients;
    private final PrivateLinks links;
    private final SeriesLinks seriesLinks;

    WhoHears(Clients clients, PrivateLinks links, SeriesLinks seriesLinks) {
        this.clients = clients;
        this.links = links;
        this.seriesLinks = seriesLinks;
    }

    /** The private page of whoever it was booked for. */
    URI linkTo(Appointment appointment) {
        links.issue(appointment);
        return links.urlOf(appointment.id());
    }

    List<AppointmentWire.Recipient> of(Appointment appointment) {
        Map<ClientId, Client> people = clients.all(appointment.clients());
        return appointment.clients().stream()
                .map(people::get)
                .flatMap(client -> of(client, appointment.span().firstDay(), links.urlOf(appointment, client.id())))
                .toList();
    }

    /** The same of a series, on one of its days. */
    List<AppointmentWire.Recipient> of(Series series, LocalDate day) {
        Map<ClientId, Client> people = clients.all(series.clients());
        seriesLinks.issue(series.id(), series.clients());
        return series.clients().stream()
                .map(people::get)
                .flatMap(client -> of(client, day, seriesLinks.urlOf(series.id(), client.id())))
                .toList();
    }

    /** What leads whoever the series was made for to the next of its sessions. */
    URI linkTo(Series series) {
        return seriesLinks.urlOf(series.id(), series.client());
    }

    private Stream<AppointmentWire.Recipient> of(Client client, LocalDate day, URI manageUrl) {
        return Audience.of(client, clients.contactsOf(client.id()), day).listeners().stream()
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
}
