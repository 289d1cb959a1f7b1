package org.openhour.notification.appointments;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that is known of an appointment at one revision; it takes place in {@code [start, end)}.
 *
 * @param manageUrl the client's private page for confirming, changing and cancelling
 * @param expectations the practice's words on how to get the most out of a first session, by language code
 * @param offeredUntil only of an hour that is held for somebody on the waitlist: until when they may take it
 * @param series only of one date of a series: which one it is
 * @param recurrence only of what stands for a series as a whole, and has the time of its first date
 * @param note only of what is no appointment but a note, to be sent in {@code [start, end)}
 */
public record AppointmentState(
        AppointmentId id,
        long revision,
        AppointmentStatus status,
        Instant start,
        Instant end,
        ZoneId zone,
        Modality modality,
        @Nullable String place,
        @Nullable URI joinUrl,
        @Nullable URI manageUrl,
        Organizer organizer,
        List<Recipient> recipients,
        @Nullable Clinician clinician,
        Map<String, String> expectations,
        @Nullable Instant offeredUntil,
        @Nullable SeriesDate series,
        @Nullable Recurrence recurrence,
        @Nullable Note note) {

    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    public AppointmentState {
        recipients = List.copyOf(recipients);
        expectations = Map.copyOf(expectations);
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("an appointment ends after it starts");
        }
    }

    /** Whether it is an hour on offer: nothing is booked yet. */
    public boolean onOffer() {
        return offeredUntil != null;
    }

    /** Whether it stands for a series as a whole: told of by e-mail, as one entry of a calendar. */
    public boolean recurs() {
        return recurrence != null;
    }

    /** A series' calendar entry is one for all its dates; texts are about one of them. */
    public boolean isAnnouncedBy(Channel channel) {
        return switch (channel) {
            case EMAIL -> series == null;
            case SMS -> recurrence == null;
        };
    }

    /** Whether nothing of it is left for a calendar to show. */
    public boolean leavesNothing() {
        return status.cancelled() && (recurrence == null || recurrence.isEmpty(start, zone));
    }

    /** Until when news of it are of use: until it starts; a calendar with a series is to be right at any time. */
    public Instant newsUntil() {
        return recurrence == null ? start : FOR_EVER;
    }

    /** Whether it is a time that a client has, or had: the only thing that an answer by text can be about. */
    boolean isAppointment() {
        return !onOffer() && note == null;
    }

    public Arrangement arrangement() {
        return Arrangement.of(this);
    }

    public Optional<Recipient> recipient(ClientId client) {
        return recipients.stream().filter(r -> r.clientId().equals(client)).findFirst();
    }

    /** Booking keeps only a hash of the private link, so a later revision may come without it: the one known stays. */
    AppointmentState keepingLinkOf(AppointmentState earlier) {
        return manageUrl != null ? this : withManageUrl(earlier.manageUrl());
    }

    /** Whether a calendar shows the other just as this one. */
    boolean looksAs(AppointmentState other) {
        return start.equals(other.start)
                && end.equals(other.end)
                && status.cancelled() == other.status.cancelled()
                && Objects.equals(clinician, other.clinician)
                && names().equals(other.names());
    }

    List<String> names() {
        return recipients.stream().map(Recipient::name).filter(Objects::nonNull).toList();
    }

    /** As one of several may know it: with their own private page, and nobody else's (R-B3). */
    public AppointmentState seenBy(Recipient one) {
        return one.manageUrl() == null || one.manageUrl().equals(manageUrl)
                ? this
                : with(joinUrl == null ? null : one.manageUrl(), one.manageUrl());
    }

    /** The same at one of its dates that is held by itself, perhaps elsewhere. */
    public AppointmentState heldAs(MovedDate date) {
        return with(date.modality(), date.place(), joinUrl, manageUrl);
    }

    private AppointmentState withManageUrl(@Nullable URI url) {
        return with(joinUrl, url);
    }

    private AppointmentState with(@Nullable URI join, @Nullable URI url) {
        return with(modality, place, join, url);
    }

    private AppointmentState with(Modality way, @Nullable String where, @Nullable URI join, @Nullable URI url) {
        return new AppointmentState(
                id,
                revision,
                status,
                start,
                end,
                zone,
                way,
                where,
                join,
                url,
                organizer,
                recipients,
                clinician,
                expectations,
                offeredUntil,
                series,
                recurrence,
                note);
    }
}
