package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import org.openhour.booking.availability.AlreadyTaken;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Choice;
import org.openhour.booking.availability.Claim;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.ResourceId;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;
import org.openhour.booking.time.SettableClock;

/**
 * Searches for anyone use copies of the pages, those for one clinician read them: both say the same whatever was written
 * between, though whoever writes tells the copies nothing, as another instance would not.
 */
@DomainTest
@TestPropertySource(properties = "openhour.availability.page-cache=true")
class CopiedPagesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate TO = FROM.plusDays(6);

    private record Offer(LocalDateTime start, Optional<LocationId> location) {}

    @Autowired
    private Availability availability;

    @Autowired
    private Reservations reservations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Catalogues catalogues;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(20);
    private final List<Claim> taken = new ArrayList<>();

    @BeforeEach
    void openAnEmptyBook() {
        EmptyBook.open(jdbc);
        clock.set(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void saysTheSameFromCopiesAsFromThePagesWhateverWasWrittenBetween() {
        for (int i = 0; i < 60; i++) {
            change();
            for (Modality modality : Modality.values()) {
                assertThat(toAnyone(modality)).as("after %s changes", i + 1).isEqualTo(toEachAlone(modality));
            }
        }
        transaction.executeWithoutResult(status -> reservations.release(taken));
        assertThat(toAnyone(Modality.TELEHEALTH)).isEqualTo(toEachAlone(Modality.TELEHEALTH));
    }

    @Test
    void leavesNothingInTheCopiesOfWhatIsRolledBack() {
        Map<Offer, Set<ClinicianId>> before = toAnyone(Modality.TELEHEALTH);
        transaction.executeWithoutResult(status -> {
            resources().forEach(id -> reservations.reserve(List.of(Choice.only(Claim.of(id, wholeDay())))));
            assertThat(toAnyone(Modality.TELEHEALTH)).isNotEqualTo(before);
            status.setRollbackOnly();
        });
        assertThat(toAnyone(Modality.TELEHEALTH)).isEqualTo(before).isNotEmpty();
    }

    /** Takes some time of somebody's or of a room, gives some back, or takes some and thinks better of it. */
    private void change() {
        transaction.executeWithoutResult(status -> {
            int which = random.nextInt(4);
            if (which == 0 && !taken.isEmpty()) {
                reservations.release(List.of(taken.remove(random.nextInt(taken.size()))));
                return;
            }
            Claim claim = someTime();
            if (isTaken(claim) && which == 1) {
                status.setRollbackOnly();
                taken.remove(claim);
            }
        });
    }

    private boolean isTaken(Claim claim) {
        try {
            return taken.addAll(reservations.reserve(List.of(Choice.only(claim))));
        } catch (AlreadyTaken already) {
            return false;
        }
    }

    private Claim someTime() {
        List<UUID> all = resources();
        LocalDateTime start = FROM.plusDays(random.nextInt(7)).atTime(8, 0).plusMinutes(30L * random.nextInt(20));
        return Claim.of(all.get(random.nextInt(all.size())), LocalSpan.of(start, Minutes.of(60)));
    }

    private static LocalSpan wholeDay() {
        return new LocalSpan(FROM.atStartOfDay(), FROM.plusDays(1).atStartOfDay());
    }

    /** Clinicians, their time outside the practice, and rooms. */
    private List<UUID> resources() {
        Catalogue catalogue = catalogues.current();
        return Stream.concat(
                        catalogue.clinicians().keySet().stream()
                                .flatMap(id -> Stream.of(
                                        id.value(), ResourceId.outside(id).value())),
                        catalogue.locations().values().stream()
                                .flatMap(office -> office.rooms().stream())
                                .map(room -> room.id().value()))
                .toList();
    }

    private Map<Offer, Set<ClinicianId>> toAnyone(Modality modality) {
        Map<Offer, Set<ClinicianId>> offers = new HashMap<>();
        collect(query(modality), offers);
        return offers;
    }

    private Map<Offer, Set<ClinicianId>> toEachAlone(Modality modality) {
        Map<Offer, Set<ClinicianId>> offers = new HashMap<>();
        catalogues
                .current()
                .clinicians()
                .keySet()
                .forEach(one -> collect(query(modality).with(Set.of(one)), offers));
        return offers;
    }

    private void collect(SlotQuery query, Map<Offer, Set<ClinicianId>> offers) {
        for (OpenSlot slot : availability.search(query).slots()) {
            offers.computeIfAbsent(new Offer(slot.span().start(), slot.location()), offer -> new HashSet<>())
                    .addAll(slot.clinicians());
        }
    }

    private SlotQuery query(Modality modality) {
        return SlotQuery.anyone(
                catalogues.current().findService("individual").orElseThrow().id(), modality, FROM, TO);
    }
}
