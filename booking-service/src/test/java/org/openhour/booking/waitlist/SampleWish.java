package org.openhour.booking.waitlist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Minutes;

/** Somebody whom the desk puts on the list for a session by video with Maya Lindqvist, unless said otherwise. */
final class SampleWish {

    private final Catalogue catalogue;
    private final String firstName;
    private String born = "1990-05-04";
    private String clinician = "maya-lindqvist";
    private Modality modality = Modality.TELEHEALTH;

    private SampleWish(Catalogue catalogue, String firstName) {
        this.catalogue = catalogue;
        this.firstName = firstName;
    }

    static SampleWish of(Catalogue catalogue, String firstName) {
        return new SampleWish(catalogue, firstName);
    }

    SampleWish born(String date) {
        born = date;
        return this;
    }

    SampleWish inPersonWith(String slug) {
        clinician = slug;
        modality = Modality.IN_PERSON;
        return this;
    }

    JoinRequest request() {
        String email = firstName.toLowerCase(Locale.ROOT) + "@mail.example";
        return new JoinRequest(
                new Booker.Introduced(
                        new ClientDraft(firstName, "Pell", email, "+16195550123", born, "en", null).complete()),
                Optional.of(new Consents(true, true, false, Consent.Method.VERBAL, "desk")),
                wishes(),
                Optional.empty(),
                Actor.staff("desk"));
    }

    private Wishes wishes() {
        ClinicianId wanted =
                catalogue.findClinician(clinician).map(Clinician::id).orElseThrow();
        return new Wishes(
                catalogue.findService("individual").map(ServiceOffering::id).orElseThrow(),
                Set.of(wanted),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(modality),
                Set.of(),
                Minutes.of(10),
                Optional.empty());
    }
}
