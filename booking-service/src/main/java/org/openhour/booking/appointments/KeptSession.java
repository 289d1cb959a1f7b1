package org.openhour.booking.appointments;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.RoomId;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;

/** What is held, how, by whom, where and when, in the columns that an appointment, its history and a hold have in common. */
@Embeddable
record KeptSession(
        UUID serviceId,
        @Enumerated(EnumType.STRING) Modality modality,
        UUID clinicianId,
        @Nullable UUID locationId,
        @Nullable UUID roomId,
        LocalDateTime startsLocal,
        LocalDateTime endsLocal) {

    private static final UUID NOBODY = new UUID(0, 0);

    /** What an entity holds before the database has filled it. */
    static final KeptSession UNREAD =
            new KeptSession(NOBODY, Modality.TELEHEALTH, NOBODY, null, null, LocalDateTime.MIN, LocalDateTime.MAX);

    static KeptSession of(ServiceId service, Place place) {
        return new KeptSession(
                service.value(),
                place.modality(),
                place.clinician().value(),
                place.location().map(LocationId::value).orElse(null),
                place.room().map(RoomId::value).orElse(null),
                place.span().start(),
                place.span().end());
    }

    ServiceId service() {
        return new ServiceId(serviceId);
    }

    ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    Optional<LocationId> location() {
        return Optional.ofNullable(locationId).map(LocationId::new);
    }

    Optional<RoomId> room() {
        return Optional.ofNullable(roomId).map(RoomId::new);
    }

    LocalSpan span() {
        return new LocalSpan(startsLocal, endsLocal);
    }

    /** The same in another room. */
    KeptSession in(RoomId room) {
        return new KeptSession(serviceId, modality, clinicianId, locationId, room.value(), startsLocal, endsLocal);
    }

    Place place(KeptBuffers buffers) {
        return new Place(span(), modality, clinician(), location(), room(), buffers.before(), buffers.after(), false);
    }

    /** The time of its clinician, with the buffers, and that of its room. */
    List<Claim> claims(KeptBuffers buffers) {
        List<Claim> claims = new ArrayList<>();
        claims.add(Claim.of(clinicianId, buffers.around(span())));
        room().ifPresent(room -> claims.add(Claim.of(room.value(), span())));
        return claims;
    }
}
