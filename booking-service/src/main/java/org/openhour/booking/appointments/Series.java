package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** A standing reservation: a client's same hour every so many weeks, until its end or until somebody ends it. */
@Entity
public class Series implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private UUID clinicianId;

    @Nullable private UUID locationId;

    private LocalDate firstDay;
    private LocalTime startTime;
    private int everyWeeks;

    @Nullable private Integer occurrences;

    @Nullable private LocalDate untilDay;

    @Nullable private Boolean inCalifornia;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "series_companion", joinColumns = @JoinColumn(name = "series_id"))
    private Set<KeptCompanion> companions = new LinkedHashSet<>();

    private LocalDate placedTo;

    @Nullable private LocalDate endedFrom;

    @Nullable private UUID continuesId;

    private Instant createdAt;

    @Transient
    private boolean fresh;

    protected Series() {
        this.id = new UUID(0, 0);
        this.clientId = id;
        this.serviceId = id;
        this.modality = Modality.TELEHEALTH;
        this.clinicianId = id;
        this.firstDay = LocalDate.EPOCH;
        this.startTime = LocalTime.MIDNIGHT;
        this.placedTo = LocalDate.EPOCH;
        this.createdAt = Instant.EPOCH;
    }

    Series(SeriesId id, WantedSession session, Company company, Optional<Boolean> california, Instant now) {
        this();
        this.id = id.value();
        this.clientId = company.client().value();
        this.companions.addAll(company.companions());
        this.inCalifornia = california.orElse(null);
        this.createdAt = now;
        this.fresh = true;
        meet(session);
    }

    /** Takes place on these dates, of which all up to a day have been tried. */
    void plan(Occurrences dates, LocalDate triedTo) {
        firstDay = dates.first().toLocalDate();
        startTime = dates.first().toLocalTime();
        everyWeeks = dates.everyWeeks();
        occurrences = dates.count().orElse(null);
        untilDay = dates.last().orElse(null);
        placedTo = triedTo;
    }

    void placed(LocalDate to) {
        placedTo = to.isAfter(placedTo) ? to : placedTo;
    }

    /** Takes place no more from this date on. */
    void end(LocalDate from) {
        endedFrom = endedFrom == null || from.isBefore(endedFrom) ? from : endedFrom;
    }

    /** With another clinician, in another way or place, so many days later and at another time, from now on. */
    void change(SeriesShift shift) {
        inCalifornia = answerFor(shift).orElse(null);
        List<KeptCompanion> company = companionsFor(shift);
        companions.retainAll(company);
        companions.addAll(company);
        plan(dates().shifted(shift.days(), shift.time()), placedTo.plusDays(shift.days()));
        endedFrom = endedFrom == null ? null : endedFrom.plusDays(shift.days());
        meet(shift.session());
    }

    /** Ends before one of its dates, and gives what goes on from there, changed, under another id. */
    Series split(SeriesId next, LocalDate from, SeriesShift shift, Instant now) {
        Company company = Company.known(client(), companionsFor(shift));
        Series rest = new Series(next, shift.session(), company, answerFor(shift), now);
        rest.plan(dates().from(from).shifted(shift.days(), shift.time()), placedTo.plusDays(shift.days()));
        rest.continuesId = id;
        end(from);
        return rest;
    }

    /** In another way to meet nobody has said yet where they will be (R-A5). */
    private Optional<Boolean> answerFor(SeriesShift shift) {
        return shift.california().or(() -> isSameWay(shift) ? inCalifornia() : Optional.empty());
    }

    private List<KeptCompanion> companionsFor(SeriesShift shift) {
        return companions.stream()
                .map(one -> isSameWay(shift) ? one : new KeptCompanion(one.clientId(), null))
                .toList();
    }

    private boolean isSameWay(SeriesShift shift) {
        return shift.session().modality() == modality;
    }

    private void meet(WantedSession session) {
        serviceId = session.service().value();
        modality = session.modality();
        clinicianId = session.clinician().orElseThrow().value();
        locationId = session.location().map(LocationId::value).orElse(null);
    }

    public SeriesId id() {
        return new SeriesId(id);
    }

    public ClientId client() {
        return new ClientId(clientId);
    }

    /** Who comes along. */
    public List<ClientId> companions() {
        return companions.stream().map(KeptCompanion::client).toList();
    }

    /** Everybody who comes, the one it was made for first. */
    public List<ClientId> clients() {
        return company().clients();
    }

    Company company() {
        return Company.known(client(), List.copyOf(companions));
    }

    /** What is held, with whom, how and where; the start is that of the first. */
    public WantedSession session() {
        return new WantedSession(
                new ServiceId(serviceId),
                modality,
                firstDay.atTime(startTime),
                Optional.of(clinician()),
                Optional.ofNullable(locationId).map(LocationId::new));
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    /** As many as were asked for, where a number was. */
    public Optional<Integer> count() {
        return Optional.ofNullable(occurrences);
    }

    /** On which dates it takes place, to its end. */
    public Occurrences dates() {
        Occurrences all = new Occurrences(
                firstDay.atTime(startTime),
                everyWeeks,
                Optional.ofNullable(occurrences),
                Optional.ofNullable(untilDay));
        return endedFrom == null ? all : all.before(endedFrom);
    }

    public Optional<Boolean> inCalifornia() {
        return Optional.ofNullable(inCalifornia);
    }

    /** Every date up to this one has been placed, or is known not to be. */
    public LocalDate placedTo() {
        return placedTo;
    }

    /** From this date on somebody has ended it. */
    public Optional<LocalDate> endedFrom() {
        return Optional.ofNullable(endedFrom);
    }

    /** Which series was split to make this one. */
    public Optional<SeriesId> continues() {
        return Optional.ofNullable(continuesId).map(SeriesId::new);
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void settle() {
        fresh = false;
    }
}
