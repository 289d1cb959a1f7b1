package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientDraft;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.clients.Clients;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** A series as the desk would make it: Nora with Maya by video, every week, unless said otherwise. */
public final class SampleSeries {

    private final Catalogue catalogue;
    private final Clients clients;
    private final LocalDateTime start;
    private String clinician = "maya-lindqvist";
    private String service = "individual";
    private Modality modality = Modality.TELEHEALTH;
    private String firstName = "Nora";
    private int everyWeeks = 1;
    private Optional<Integer> count = Optional.empty();
    private OnConflict onConflict = OnConflict.REPORT;
    private Optional<IdempotencyKey> key = Optional.empty();
    private final Map<LocalDate, LocalDateTime> moves = new HashMap<>();
    private final Set<LocalDate> skips = new HashSet<>();
    private final List<SeriesRequest.Along> companions = new ArrayList<>();

    private SampleSeries(Catalogue catalogue, Clients clients, LocalDateTime start) {
        this.catalogue = catalogue;
        this.clients = clients;
        this.start = start;
    }

    public static SampleSeries from(Catalogue catalogue, Clients clients, String start) {
        return new SampleSeries(catalogue, clients, LocalDateTime.parse(start));
    }

    public SampleSeries of(String slug) {
        service = slug;
        return this;
    }

    public SampleSeries with(String slug) {
        clinician = slug;
        return this;
    }

    public SampleSeries inPerson() {
        modality = Modality.IN_PERSON;
        return this;
    }

    public SampleSeries by(String name) {
        firstName = name;
        return this;
    }

    public SampleSeries along(String name) {
        companions.add(new SeriesRequest.Along(client(name), Optional.of(true)));
        return this;
    }

    public SampleSeries every(int weeks) {
        everyWeeks = weeks;
        return this;
    }

    public SampleSeries times(int many) {
        count = Optional.of(many);
        return this;
    }

    public SampleSeries skippingConflicts() {
        onConflict = OnConflict.SKIP;
        return this;
    }

    public SampleSeries moving(String date, String to) {
        moves.put(LocalDate.parse(date), LocalDateTime.parse(to));
        return this;
    }

    public SampleSeries without(String date) {
        skips.add(LocalDate.parse(date));
        return this;
    }

    public SampleSeries keyed(String value) {
        key = Optional.of(new IdempotencyKey("series", value, "same"));
        return this;
    }

    private ClientId client(String name) {
        ClientDraft draft = new ClientDraft(
                name,
                "Pell",
                name.toLowerCase(Locale.ROOT) + "@mail.example",
                "+16195550123",
                "1990-05-04",
                "en",
                null);
        return clients.findKnown(draft.complete())
                .orElseGet(() -> clients.admit(
                        clients.nextId(),
                        draft.complete(),
                        new Consents(true, true, true, Consent.Method.VERBAL, "desk")));
    }

    public SeriesRequest request() {
        return new SeriesRequest(
                new WantedSession(
                        catalogue.findService(service).map(ServiceOffering::id).orElseThrow(),
                        modality,
                        start,
                        catalogue.findClinician(clinician).map(Clinician::id),
                        Optional.empty()),
                client(firstName),
                companions,
                new Occurrences(start, everyWeeks, count, Optional.empty()),
                moves,
                skips,
                onConflict,
                modality == Modality.TELEHEALTH ? Optional.of(true) : Optional.empty(),
                Because.of(Actor.staff("desk")),
                key);
    }
}
