package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** A booking as somebody would make it online: a consultation by video with anyone, unless said otherwise. */
public final class SampleBooking {

    private final Catalogue catalogue;
    private final LocalDateTime start;
    private String service = "consultation";
    private Modality modality = Modality.TELEHEALTH;
    private Optional<String> clinician = Optional.empty();
    private Optional<HoldToken> hold = Optional.empty();
    private String firstName = "Nora";
    private String born = "1990-05-04";
    private boolean texts = true;
    private boolean video = true;
    private boolean tellsClient = true;
    private String language = "en";
    private Optional<Boolean> inCalifornia = Optional.of(true);
    private Actor actor = Actor.CLIENT;
    private Optional<String> override = Optional.empty();
    private Optional<IdempotencyKey> key = Optional.empty();
    private final List<Companion> companions = new ArrayList<>();

    private SampleBooking(Catalogue catalogue, LocalDateTime start) {
        this.catalogue = catalogue;
        this.start = start;
    }

    public static SampleBooking at(Catalogue catalogue, String start) {
        return new SampleBooking(catalogue, LocalDateTime.parse(start));
    }

    SampleBooking of(String slug) {
        service = slug;
        return this;
    }

    SampleBooking with(String slug) {
        clinician = Optional.of(slug);
        return this;
    }

    SampleBooking inPerson() {
        modality = Modality.IN_PERSON;
        inCalifornia = Optional.empty();
        return this;
    }

    SampleBooking by(String name) {
        firstName = name;
        return this;
    }

    SampleBooking along(String name) {
        companions.add(new Companion(
                new Booker.Introduced(draft(name).complete()),
                new Consents(texts, true, video, Consent.Method.WRITTEN, actor.name()),
                inCalifornia));
        return this;
    }

    SampleBooking born(String date) {
        born = date;
        return this;
    }

    SampleBooking withoutTexts() {
        texts = false;
        return this;
    }

    /** Nor does anybody named after this. */
    SampleBooking withoutConsentToVideo() {
        video = false;
        return this;
    }

    SampleBooking inSpanish() {
        language = "es";
        return this;
    }

    SampleBooking outsideCalifornia() {
        inCalifornia = Optional.of(false);
        return this;
    }

    SampleBooking inCalifornia() {
        inCalifornia = Optional.of(true);
        return this;
    }

    SampleBooking holding(HoldToken token) {
        hold = Optional.of(token);
        return this;
    }

    SampleBooking keyed(String value, String fingerprint) {
        key = Optional.of(new IdempotencyKey("test", value, fingerprint));
        return this;
    }

    public SampleBooking atTheDesk() {
        actor = Actor.staff("desk");
        return this;
    }

    /** The client has been told otherwise. */
    public SampleBooking quietly() {
        tellsClient = false;
        return this;
    }

    SampleBooking over(String reason) {
        override = Optional.of(reason);
        return atTheDesk();
    }

    WantedSession session() {
        return new WantedSession(
                catalogue.findService(service).map(ServiceOffering::id).orElseThrow(),
                modality,
                start,
                clinician.map(
                        slug -> catalogue.findClinician(slug).map(Clinician::id).orElseThrow()),
                modality == Modality.IN_PERSON
                        ? catalogue.findLocation("san-diego").map(Location::id)
                        : Optional.empty());
    }

    private ClientDraft draft(String name) {
        return new ClientDraft(
                name, "Pell", name.toLowerCase(Locale.ROOT) + "@mail.example", "+16195550123", born, language, null);
    }

    public BookingRequest request() {
        return new BookingRequest(
                session(),
                hold,
                new Booker.Introduced(draft(firstName).complete()),
                companions,
                new Consents(texts, true, video, Consent.Method.WRITTEN, actor.name()),
                inCalifornia,
                Optional.empty(),
                actor,
                override,
                key,
                Optional.empty(),
                tellsClient);
    }
}
