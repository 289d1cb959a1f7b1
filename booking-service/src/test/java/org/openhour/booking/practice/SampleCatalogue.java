package org.openhour.booking.practice;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small practice: one service, and one clinician who offers it by video. */
public final class SampleCatalogue {

    public static final ClinicianId CLINICIAN = new ClinicianId(new UUID(7, 1));
    public static final ClinicianId SUPERVISOR = new ClinicianId(new UUID(7, 2));

    public static final LocationId OFFICE = new LocationId(new UUID(7, 3));
    public static final RoomId ROOM = new RoomId(new UUID(7, 4));

    private SampleCatalogue() {}

    public static Catalogue with(ServiceOffering service) {
        return with(service, clinician(CLINICIAN, licence(LicenceType.LMFT, LocalDate.of(2030, 1, 31)), service));
    }

    public static Catalogue with(ServiceOffering service, Clinician... clinicians) {
        Practice practice =
                new Practice("PsychPro", "+16196938327", "hello@psychpro.example", ZoneId.of("America/Los_Angeles"));
        return Catalogue.of(1, practice, List.of(), List.of(service), List.of(clinicians));
    }

    /** The same practice with an office of one room, where one clinician meets in person. */
    public static Catalogue atTheOffice(ServiceOffering service, Licence licence) {
        Location office = set(
                new Location(OFFICE.value(), "office", "Office", new PostalAddress("", "", "", "")),
                Map.of("rooms", List.of(new Room(ROOM.value(), "Room 1"))));
        Clinician clinician = set(
                clinician(CLINICIAN, licence, service),
                Map.of("modalities", EnumSet.allOf(Modality.class), "locations", Set.of(OFFICE.value())));
        Catalogue byVideo = with(service, clinician);
        return Catalogue.of(1, byVideo.practice(), List.of(office), List.of(service), List.of(clinician));
    }

    public static Catalogue suggestingWholeDays(Catalogue catalogue) {
        set(catalogue.practice(), Map.of("wholeDaysFirst", true));
        return catalogue;
    }

    /** Every hour on the hour, without buffers. */
    public static ServiceOffering inPerson(int minutes, Duration notice, int horizonDays) {
        return set(
                service(minutes, 0, 0, 60),
                Map.of(
                        "noticeMinutes",
                        (int) notice.toMinutes(),
                        "horizonDays",
                        horizonDays,
                        "modalities",
                        EnumSet.allOf(Modality.class)));
    }

    public static ServiceOffering service(int minutes, int before, int after, int grid) {
        return set(
                new ServiceOffering(),
                Map.of(
                        "id",
                        new UUID(9, minutes),
                        "slug",
                        "sample",
                        "minutes",
                        minutes,
                        "bufferBefore",
                        before,
                        "bufferAfter",
                        after,
                        "startsEvery",
                        grid,
                        "horizonDays",
                        60,
                        "price",
                        BigDecimal.ZERO,
                        "bookableOnline",
                        true,
                        "modalities",
                        EnumSet.of(Modality.TELEHEALTH)));
    }

    public static Licence licence(LicenceType type, LocalDate expires) {
        return new Licence(type, "000001", expires, true);
    }

    public static Clinician clinician(ClinicianId id, Licence licence, ServiceOffering service) {
        return set(
                new Clinician(),
                Map.of(
                        "id",
                        id.value(),
                        "name",
                        "Maya Lindqvist",
                        "licence",
                        licence,
                        "acceptingNewClients",
                        true,
                        "modalities",
                        EnumSet.of(Modality.TELEHEALTH),
                        "services",
                        Set.of(service.id().value())));
    }

    /** What a clinician says of themselves. */
    public static Clinician saying(
            Clinician clinician, Set<String> languages, Set<String> specialties, Set<AgeGroup> ages) {
        return set(clinician, Map.of("languages", languages, "specialties", specialties, "ages", ages));
    }

    public static Clinician supervised(Clinician associate, ClinicianId supervisor) {
        return set(associate, Map.of("supervisorId", supervisor.value()));
    }

    /** As the database fills an entity: field by field. */
    private static <T> T set(T entity, Map<String, Object> values) {
        try {
            for (Map.Entry<String, Object> value : values.entrySet()) {
                Field field = entity.getClass().getDeclaredField(value.getKey());
                field.setAccessible(true);
                field.set(entity, value.getValue());
            }
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
