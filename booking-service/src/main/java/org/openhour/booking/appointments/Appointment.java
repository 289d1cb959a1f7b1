package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.WallClock;

/**
 * A session that is booked. Its time is kept by the wall clock of the practice, with the instant beside it (R-E1).
 * Every verb makes a new revision and a line of history, or throws {@link AppointmentRefused}.
 */
@Entity
public class Appointment implements Persistable<UUID> {

    @Id
    private UUID id;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Attendees attendees;

    @Embedded
    private KeptSession session;

    private String zone;
    private Instant startsAt;
    private Instant endsAt;

    @Embedded
    private KeptBuffers buffers;

    @Nullable private String overrideReason;

    private boolean sharesTime;

    @Nullable private String note;

    @Nullable private UUID groupSessionId;

    @Nullable private UUID seriesId;

    @Nullable private LocalDate seriesDate;

    @Nullable @Embedded
    private KeptFee fee;

    @Nullable private Instant freeUntil;

    @Nullable private byte[] linkHash;

    private Instant createdAt;

    @Transient
    private boolean fresh;

    @Transient
    private final List<AppointmentChange> changes = new ArrayList<>();

    protected Appointment() {
        this.id = new UUID(0, 0);
        this.status = Status.BOOKED;
        this.attendees = new Attendees();
        this.session = KeptSession.UNREAD;
        this.buffers = KeptBuffers.NONE;
        this.zone = "";
        this.startsAt = Instant.EPOCH;
        this.endsAt = Instant.EPOCH;
        this.createdAt = Instant.EPOCH;
    }

    private Appointment(AppointmentId id, ServiceOffering service, Attendees attendees, Place place, WallClock clock) {
        this();
        this.id = id.value();
        this.attendees = attendees;
        this.zone = clock.zone().getId();
        this.fresh = true;
        take(service.id(), place, clock);
    }

    /** From now on it is found by this digest of its link. */
    void findBy(byte[] hash) {
        linkHash = hash.clone();
    }

    boolean isFoundBy(byte[] hash) {
        return Arrays.equals(hash, linkHash);
    }

    static Appointment booked(
            AppointmentId id,
            ServiceOffering service,
            Company company,
            Place place,
            WallClock clock,
            BookingRequest request,
            Instant now) {
        Attendees attendees = new Attendees(company, request.physicallyInCalifornia());
        Appointment appointment = new Appointment(id, service, attendees, place, clock);
        appointment.note = request.note().orElse(null);
        appointment.overrideReason = request.overrideReason().orElse(null);
        appointment.createdAt = now;
        Because because = new Because(request.actor(), request.overrideReason(), request.tellsClient());
        appointment.note(AppointmentChange.Kind.BOOKED, because, now);
        return appointment;
    }

    /** A session of a series, for one of its dates. */
    static Appointment occurrence(
            AppointmentId id,
            Series series,
            LocalDate day,
            ServiceOffering service,
            Place place,
            WallClock clock,
            Because because,
            Instant now) {
        Attendees attendees = new Attendees(series.company(), series.inCalifornia());
        Appointment appointment = new Appointment(id, service, attendees, place, clock);
        if (place.modality() == Modality.IN_PERSON) {
            attendees.forgetAnswers();
        }
        appointment.belongTo(series.id(), day);
        appointment.createdAt = now;
        appointment.note(AppointmentChange.Kind.BOOKED, because, now);
        return appointment;
    }

    /** The date that a series has for it, wherever it was moved by itself. */
    void belongTo(SeriesId series, LocalDate day) {
        seriesId = series.value();
        seriesDate = day;
    }

    /** Its time is that of a meeting of a group, which has taken clinician and room for all its members. */
    void join(GroupSessionId group) {
        groupSessionId = group.value();
        overrideReason = null;
        sharesTime = false;
    }

    void confirm(Because because, Instant now) {
        advance(Status.CONFIRMED, AppointmentChange.Kind.CONFIRMED, because, now);
    }

    /**
     * Another time, clinician, modality or office, as one act. A confirmation was for the old one and lapses, and in
     * another way to meet so does what anybody said about California.
     *
     * @param answer to whether somebody will be in California then, where it was asked (R-A5)
     */
    void move(Place place, Optional<CaliforniaAnswer> answer, WallClock clock, Because because, Instant now) {
        require(status.isAhead(), Status.BOOKED);
        status = Status.BOOKED;
        overrideReason = null;
        freeUntil = null;
        if (place.modality() != session.modality()) {
            attendees.forgetAnswers();
        }
        answer.filter(given -> place.modality() == Modality.TELEHEALTH)
                .ifPresent(given -> attendees.answer(given.by().orElse(client()), given.yes()));
        take(session.service(), place, clock);
        next(AppointmentChange.Kind.MOVED, because, now);
    }

    /** A late one is proposed to be charged for; a person decides (R-A14). */
    void cancel(boolean late, Because because, Instant now) {
        advance(late ? Status.LATE_CANCELLED : Status.CANCELLED, AppointmentChange.Kind.CANCELLED, because, now);
        fee = late ? KeptFee.PROPOSED : null;
    }

    /** On the session's own day alone. */
    void arrive(Punctuality punctuality, Because because, Instant now) {
        require(status.canBecome(Status.ARRIVED), Status.ARRIVED);
        punctuality.requireArrival(span(), now);
        advance(Status.ARRIVED, AppointmentChange.Kind.ARRIVED, because, now);
    }

    /**
     * By video everybody who comes has agreed to that (R-A1) and has said that they will be in California (R-A5); a reason
     * sets the latter aside and is kept (R-A4).
     *
     * @param agreed whether all of them have agreed to meeting by video
     * @throws AppointmentRefused where somebody has not, or where it is too early
     */
    void start(boolean agreed, Punctuality punctuality, Because because, Instant now) {
        require(status.canBecome(Status.IN_SESSION), Status.IN_SESSION);
        punctuality.requireStart(startsAt, now);
        boolean byVideo = modality() == Modality.TELEHEALTH;
        if (byVideo && !agreed) {
            throw AppointmentRefused.because(AppointmentRefused.Reason.CONSENT_MISSING);
        }
        if (wantsReasonToStart() && because.reason().isEmpty()) {
            throw AppointmentRefused.because(
                    attendees.isAnybodyOutside()
                            ? AppointmentRefused.Reason.OUT_OF_STATE
                            : AppointmentRefused.Reason.CALIFORNIA_UNANSWERED);
        }
        advance(Status.IN_SESSION, AppointmentChange.Kind.STARTED, because, now);
    }

    /** Nothing is over before it could begin. */
    void complete(Because because, Instant now) {
        require(status.canBecome(Status.COMPLETED), Status.COMPLETED);
        Punctuality.requireBegun(startsAt, now);
        advance(Status.COMPLETED, AppointmentChange.Kind.COMPLETED, because, now);
    }

    /** Nobody has missed what has not started. */
    void missed(boolean charged, Because because, Instant now) {
        require(!now.isBefore(startsAt), Status.NO_SHOW);
        advance(Status.NO_SHOW, AppointmentChange.Kind.NO_SHOW, because, now);
        fee = charged ? KeptFee.PROPOSED : null;
    }

    /** The fee that was proposed is charged, or waived with a reason (R-A14); the client is told of it by a person. */
    void decideFee(LateFee decision, Because because, Instant now) {
        require(fee != null && decision != LateFee.PROPOSED, status);
        fee = new KeptFee(decision, because.reason().orElse(null));
        next(
                decision == LateFee.WAIVED ? AppointmentChange.Kind.FEE_WAIVED : AppointmentChange.Kind.FEE_CONFIRMED,
                because,
                now);
    }

    /** Whether its instants are those that its local time has by these rules (R-E1). */
    boolean isTimedBy(WallClock clock) {
        return startsAt.equals(clock.instantOf(span().start())) && endsAt.equals(clock.instantOf(span().end()));
    }

    /** The same time by the wall clock, at another instant: the zone's rules have changed (R-E1). */
    void retime(WallClock clock, Because because, Instant now) {
        startsAt = clock.instantOf(span().start());
        endsAt = clock.instantOf(span().end());
        next(AppointmentChange.Kind.RETIMED, because, now);
    }

    /** In another room of its office, where its own is given to somebody else or no longer in use. */
    void stayIn(RoomId room) {
        session = session.in(room);
    }

    /** The last moment for cancelling it free of charge, which the client had missed when they moved it. */
    void keepDeadline(Instant missed) {
        freeUntil = missed;
    }

    /** The moment until which cancelling was free before the client moved it, where that had passed by then. */
    Optional<Instant> keptDeadline() {
        return Optional.ofNullable(freeUntil);
    }

    /** Goes back to how it stood one revision before; the time stays. */
    void undo(Status before, Because because, Instant now) {
        status = before;
        fee = null;
        next(AppointmentChange.Kind.UNDONE, because, now);
    }

    void annotate(Optional<String> text, Because because, Instant now) {
        note = text.orElse(null);
        next(AppointmentChange.Kind.NOTED, because, now);
    }

    /** Whoever is told of it is to be reached otherwise. */
    void readdress(Actor by, Instant now) {
        next(AppointmentChange.Kind.CLIENT_CHANGED, Because.of(by), now);
    }

    private void advance(Status to, AppointmentChange.Kind kind, Because because, Instant now) {
        require(status.canBecome(to), to);
        status = to;
        next(kind, because, now);
    }

    private void require(boolean possible, Status wanted) {
        if (!possible) {
            throw AppointmentRefused.notPossibleNow(status, wanted);
        }
    }

    private void next(AppointmentChange.Kind kind, Because because, Instant now) {
        revision++;
        note(kind, because, now);
    }

    private void note(AppointmentChange.Kind kind, Because because, Instant now) {
        changes.add(new AppointmentChange(state(), session, kind, because, now));
    }

    private void take(ServiceId service, Place place, WallClock clock) {
        session = KeptSession.of(service, place);
        startsAt = clock.instantOf(place.span().start());
        endsAt = clock.instantOf(place.span().end());
        buffers = KeptBuffers.of(place);
        sharesTime = place.shared();
    }

    /** What it was booked over has given the time up. */
    void takeTime() {
        sharesTime = false;
    }

    /** Whether it was booked over something else, so that nothing of its time is its own. */
    public boolean sharesTime() {
        return sharesTime;
    }

    public AppointmentId id() {
        return new AppointmentId(id);
    }

    public int revision() {
        return revision;
    }

    public Status status() {
        return status;
    }

    public ServiceId service() {
        return session.service();
    }

    public ClientId client() {
        return attendees.client();
    }

    /** Everybody who comes, the one it was booked for first; nobody else hears of them (R-B3). */
    public List<ClientId> clients() {
        return attendees.all();
    }

    public Optional<GroupSessionId> groupSession() {
        return Optional.ofNullable(groupSessionId).map(GroupSessionId::new);
    }

    public Optional<SeriesId> series() {
        return Optional.ofNullable(seriesId).map(SeriesId::new);
    }

    /** The date that its series has for it. */
    public Optional<LocalDate> seriesDate() {
        return Optional.ofNullable(seriesDate);
    }

    /** What becomes of the fee, where there may be one. */
    public Optional<LateFee> lateFee() {
        return Optional.ofNullable(fee).map(KeptFee::lateFee);
    }

    public boolean hasFeeToDecide() {
        return fee != null && fee.isToDecide();
    }

    public Optional<String> lateFeeReason() {
        return Optional.ofNullable(fee).flatMap(KeptFee::reason);
    }

    public Modality modality() {
        return session.modality();
    }

    public ClinicianId clinician() {
        return session.clinician();
    }

    public Optional<LocationId> location() {
        return session.location();
    }

    public Optional<RoomId> room() {
        return session.room();
    }

    /** The session by the practice's wall clock, without its buffers. */
    public LocalSpan span() {
        return session.span();
    }

    /** The session with its buffers; never shown to clients (R-A13). */
    public LocalSpan spanWithBuffers() {
        return buffers.around(span());
    }

    /** What its clinician and its room give to it. */
    LocalSpan withBuffers() {
        return span().widened(buffers.before(), buffers.after());
    }

    List<Claim> claims() {
        return session.claims(buffers);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** Why staff booked it over another one; such an appointment reserves nothing. */
    public Optional<String> overrideReason() {
        return Optional.ofNullable(overrideReason);
    }

    /**
     * What one of those who come said about where they will be, at booking or since; never carried over to the session
     * itself (R-A2).
     */
    public Optional<Boolean> inCalifornia(ClientId one) {
        return attendees.answerOf(one);
    }

    /** The same of all of them: no where anybody said no, nothing where anybody has still to say. */
    public Optional<Boolean> areAllInCalifornia() {
        return attendees.areAllInCalifornia();
    }

    /**
     * Whether it is by video and not everybody has said that they will be in California: whoever starts it all the same says
     * why (R-A4).
     */
    public boolean wantsReasonToStart() {
        return modality() == Modality.TELEHEALTH && !areAllInCalifornia().orElse(false);
    }

    /** Whether it is by video and this one of them has not said yet where they will be (R-A5). */
    public boolean wantsCalifornia(ClientId one) {
        return modality() == Modality.TELEHEALTH && inCalifornia(one).isEmpty();
    }

    void answerCalifornia(ClientId one, boolean answer, Because because, Instant now) {
        require(status.canBecome(Status.IN_SESSION) && modality() == Modality.TELEHEALTH, status);
        attendees.answer(one, answer);
        next(AppointmentChange.Kind.ANSWERED, because, now);
    }

    /** For the front desk alone; never leaves the building (R-B4). */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public AppointmentState state() {
        return new AppointmentState(
                id(), revision, status, service(), modality(), clinician(), location(), room(), span());
    }

    List<AppointmentChange> takeChanges() {
        List<AppointmentChange> taken = List.copyOf(changes);
        changes.clear();
        return taken;
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
