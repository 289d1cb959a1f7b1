package org.openhour.booking.site;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.PrivateLinks;
import org.openhour.booking.appointments.PrivateLinks.Opened;
import org.openhour.booking.clients.Audience;
import org.openhour.booking.clients.CaliforniaZip;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.EmailAddress;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.PracticeText;

/** Puts together what a private link shows; it reads and never changes anything (R-B9). */
@Service
class ManagePages {

    private final PrivateLinks links;
    private final Clients clients;
    private final Catalogues catalogues;
    private final AppointmentCards views;
    private final CalendarFile calendar;

    ManagePages(
            PrivateLinks links, Clients clients, Catalogues catalogues, AppointmentCards views, CalendarFile calendar) {
        this.links = links;
        this.clients = clients;
        this.catalogues = catalogues;
        this.views = views;
        this.calendar = calendar;
    }

    AppointmentView view(String token, Locale language) {
        return views.of(links.open(token), token, language);
    }

    ConfirmedView confirmed(String token, Locale language) {
        Opened opened = links.open(token);
        Appointment appointment = opened.appointment();
        Catalogue catalogue = catalogues.current();
        Client client = clients.get(opened.client());
        return new ConfirmedView(
                views.of(opened, token, language),
                mailed(client, appointment.span().firstDay()),
                Person.of(catalogue.clinician(appointment.clinician()), catalogue),
                Paragraph.of(catalogue.practice().text(PracticeText.Key.FIRST_SESSION, language)),
                appointment.modality() == Modality.TELEHEALTH
                        && client.zip().filter(CaliforniaZip::isElsewhere).isPresent());
    }

    /** The client's own address, or for a child that of whoever looks after them. */
    private Optional<String> mailed(Client client, LocalDate sessionDay) {
        return Audience.of(client, clients.contactsOf(client.id()), sessionDay).listeners().stream()
                .filter(listener -> listener.channels().contains(Audience.Channel.EMAIL))
                .flatMap(listener -> listener.email().stream())
                .map(EmailAddress::value)
                .findFirst();
    }

    String calendarFile(String token, Locale language) {
        return calendar.of(links.open(token).appointment(), links.urlOf(token), language);
    }
}
