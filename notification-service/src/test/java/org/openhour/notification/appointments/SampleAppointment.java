package org.openhour.notification.appointments;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.contact.PhoneNumber;

/** An appointment as good as any other: telehealth, booked, one client reached by text and e-mail. */
public record SampleAppointment(AppointmentState state) {

    public static final Recipient ROBIN = new Recipient(
            new ClientId("robin"),
            "Robin Sample",
            new PhoneNumber("+16195550123"),
            new EmailAddress("robin@client.example"),
            Language.EN,
            Set.of(Channel.SMS, Channel.EMAIL),
            null);

    /** Fifty minutes from this moment, such as {@code 2026-12-08T10:00:00-08:00}. */
    public static SampleAppointment at(String start) {
        Instant from = OffsetDateTime.parse(start).toInstant();
        return new SampleAppointment(new AppointmentState(
                new AppointmentId("sample"),
                0,
                AppointmentStatus.BOOKED,
                from,
                from.plus(Duration.ofMinutes(50)),
                ZoneId.of("America/Los_Angeles"),
                Modality.TELEHEALTH,
                null,
                URI.create("https://book.psychpro.example/join/AbCdEfGhIjKlMnOpQrStUv"),
                URI.create("https://book.psychpro.example/manage/AbCdEfGhIjKlMnOpQrStUv"),
                new Organizer("PsychPro", new EmailAddress("office@psychpro.example"), "(619) 693-8327"),
                List.of(ROBIN),
                new Clinician("dana-reyes", "Dana Reyes"),
                Map.of(),
                null,
                null,
                null,
                null));
    }

    public SampleAppointment movedTo(String start) {
        AppointmentState moved = at(start).state;
        return with(state.revision() + 1, state.status(), moved.start(), moved.end(), state.recipients());
    }

    public SampleAppointment becoming(AppointmentStatus status) {
        return with(state.revision() + 1, status, state.start(), state.end(), state.recipients());
    }

    public SampleAppointment with(Recipient... recipients) {
        return with(state.revision(), state.status(), state.start(), state.end(), List.of(recipients));
    }

    public SampleAppointment inPerson() {
        return new SampleAppointment(new AppointmentState(
                state.id(),
                state.revision(),
                state.status(),
                state.start(),
                state.end(),
                state.zone(),
                Modality.IN_PERSON,
                "1600 Camino de la Reina, San Diego",
                null,
                state.manageUrl(),
                state.organizer(),
                state.recipients(),
                state.clinician(),
                state.expectations(),
                state.offeredUntil(),
                state.series(),
                state.recurrence(),
                state.note()));
    }

    public SampleAppointment until(String end) {
        return with(
                state.revision(),
                state.status(),
                state.start(),
                OffsetDateTime.parse(end).toInstant(),
                state.recipients());
    }

    /** The same time on offer to whoever waits for one, until a moment. */
    public SampleAppointment offeredUntil(String moment) {
        return new SampleAppointment(new AppointmentState(
                state.id(),
                state.revision(),
                AppointmentStatus.HELD,
                state.start(),
                state.end(),
                state.zone(),
                state.modality(),
                state.place(),
                null,
                state.manageUrl(),
                state.organizer(),
                state.recipients(),
                null,
                state.expectations(),
                OffsetDateTime.parse(moment).toInstant(),
                null,
                null,
                null));
    }

    /** A note of this kind instead, due at the appointment's start and of use until its end. */
    public SampleAppointment as(Note note) {
        return new SampleAppointment(new AppointmentState(
                state.id(),
                state.revision(),
                state.status(),
                state.start(),
                state.end(),
                state.zone(),
                Modality.IN_PERSON,
                null,
                null,
                state.manageUrl(),
                state.organizer(),
                state.recipients(),
                null,
                Map.of(),
                null,
                null,
                null,
                note));
    }

    public SampleAppointment of(String brand, @Nullable URI manageUrl) {
        Organizer organizer = new Organizer(
                brand, state.organizer().email(), state.organizer().phone());
        return new SampleAppointment(new AppointmentState(
                state.id(),
                state.revision(),
                state.status(),
                state.start(),
                state.end(),
                state.zone(),
                state.modality(),
                state.place(),
                state.joinUrl(),
                manageUrl,
                organizer,
                state.recipients(),
                state.clinician(),
                state.expectations(),
                state.offeredUntil(),
                state.series(),
                state.recurrence(),
                state.note()));
    }

    private SampleAppointment with(
            long revision, AppointmentStatus status, Instant start, Instant end, List<Recipient> recipients) {
        return new SampleAppointment(new AppointmentState(
                state.id(),
                revision,
                status,
                start,
                end,
                state.zone(),
                state.modality(),
                state.place(),
                state.joinUrl(),
                state.manageUrl(),
                state.organizer(),
                recipients,
                state.clinician(),
                state.expectations(),
                state.offeredUntil(),
                state.series(),
                state.recurrence(),
                state.note()));
    }
}
