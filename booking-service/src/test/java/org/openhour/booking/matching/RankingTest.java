package org.openhour.booking.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.practice.AgeGroup;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LicenceType;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.SampleCatalogue;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** R-A12: who fits is found by fixed rules, from Tuesday, December 1, on. All meet by video. */
class RankingTest {

    private static final ServiceOffering SERVICE = SampleCatalogue.service(50, 0, 10, 30);
    private static final Wishes NONE = wishes(Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty());

    private final Prospect maya = prospect(1, Set.of("en"), Set.of("anxiety", "grief"), Set.of(), "2026-12-02T09:00");
    private final Prospect elena =
            prospect(2, Set.of("en", "es"), Set.of("grief"), Set.of(AgeGroup.ADULT), "2026-12-03T18:00");
    private final Prospect tom =
            prospect(3, Set.of("en", "es"), Set.of("stress"), Set.of(AgeGroup.TEEN), "2026-12-02T09:00");

    @Test
    void goesByTheNextOpenTimeAndThenByThePracticesOrderWhereNothingIsWished() {
        assertThat(found(NONE)).containsExactly(1, 3, 2);
    }

    @Test
    void leavesOutWhoDoesNotSpeakTheLanguageOrSeeTheAge() {
        assertThat(found(speaking("es"))).containsExactly(3, 2);
        assertThat(found(wishes(Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.of(AgeGroup.TEEN))))
                .containsExactly(1, 3);
    }

    @Test
    void putsWhoNamesMoreOfTheSpecialtiesFirstAndSaysWhy() {
        Matches matches = matches(knowing("anxiety", "grief"));

        assertThat(matches.relaxed()).isEmpty();
        assertThat(matches.areComplete()).isTrue();
        assertThat(ids(matches)).containsExactly(1, 2, 3);
        assertThat(matches.all().get(0).specialties()).containsExactly("anxiety", "grief");
        assertThat(matches.all().get(0).fits()).containsExactly(Reason.SPECIALTY, Reason.SOON);
        assertThat(matches.all().get(2).misses()).containsExactly(Reason.SPECIALTY);
    }

    @Test
    void offersTheWishedTimesOfWhoeverHasThem() {
        Matches matches = matches(on(DayOfWeek.THURSDAY, PartOfDay.EVENING));

        assertThat(ids(matches)).containsExactly(2, 1, 3);
        assertThat(matches.all().get(0).fits()).containsExactly(Reason.TIME, Reason.SOON);
        assertThat(matches.all().get(0).next())
                .extracting(slot -> slot.span().start())
                .containsExactly(LocalDateTime.parse("2026-12-03T18:00"));
    }

    @Test
    void saysWhichWishToGiveUpWhereNobodyFitsAll() {
        Wishes all =
                wishes(Set.of("anxiety"), Optional.of("es"), Set.of(DayOfWeek.WEDNESDAY), Set.of(), Optional.empty());

        assertThat(matches(all).relaxed()).contains(Reason.SPECIALTY);
        assertThat(matches(speaking("fr")).relaxed()).contains(Reason.LANGUAGE);
        assertThat(found(speaking("fr"))).containsExactly(1, 3, 2);
        assertThat(matches(speaking("fr")).all().get(0).misses()).containsExactly(Reason.LANGUAGE);
        assertThat(matches(on(DayOfWeek.SUNDAY)).relaxed()).contains(Reason.TIME);
    }

    @Test
    void showsWhoComesNearestWhereOneWishLessIsNotEnough() {
        Wishes all = wishes(Set.of("trauma"), Optional.of("es"), Set.of(DayOfWeek.SUNDAY), Set.of(), Optional.empty());

        assertThat(matches(all).relaxed()).isEmpty();
        assertThat(matches(all).areComplete()).isFalse();
        assertThat(found(all)).containsExactly(3, 2);
    }

    @Test
    void neverGivesUpSomebodysAge() {
        Matches none = matches(new Ranking(
                List.of(elena), wishes(Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.of(AgeGroup.CHILD))));

        assertThat(none.all()).isEmpty();
        assertThat(none.relaxed()).isEmpty();
    }

    @Test
    void offersVideoWhereNobodyMeetsInPerson() {
        Wishes inPerson = new Wishes(
                SERVICE.id(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.of(Modality.IN_PERSON),
                Optional.empty(),
                Optional.empty());

        assertThat(matches(inPerson).relaxed()).contains(Reason.MODALITY);
        assertThat(matches(inPerson).all().get(0).next()).hasSize(1);
        assertThat(matches(inPerson).all().get(0).fits()).containsExactly(Reason.SOON);
    }

    @Test
    void showsWhoHasNoOpenTimeLast() {
        Prospect full = prospect(4, Set.of("en"), Set.of(), Set.of());

        Matches matches = matches(new Ranking(List.of(full, maya), NONE));

        assertThat(ids(matches)).containsExactly(1, 4);
        assertThat(matches.all().get(1).misses()).containsExactly(Reason.SOON);
    }

    private Matches matches(Wishes wishes) {
        return matches(new Ranking(List.of(maya, elena, tom), wishes));
    }

    private static Matches matches(Ranking ranking) {
        return ranking.matches();
    }

    private List<Integer> found(Wishes wishes) {
        return ids(matches(wishes));
    }

    private static List<Integer> ids(Matches matches) {
        return matches.all().stream()
                .map(match -> (int) match.clinician().value().getLeastSignificantBits())
                .toList();
    }

    private static Wishes speaking(String language) {
        return wishes(Set.of(), Optional.of(language), Set.of(), Set.of(), Optional.empty());
    }

    private static Wishes knowing(String... specialties) {
        return wishes(Set.of(specialties), Optional.empty(), Set.of(), Set.of(), Optional.empty());
    }

    private static Wishes on(DayOfWeek day, PartOfDay... parts) {
        return wishes(Set.of(), Optional.empty(), Set.of(day), Set.of(parts), Optional.empty());
    }

    private static Wishes wishes(
            Set<String> specialties,
            Optional<String> language,
            Set<DayOfWeek> days,
            Set<PartOfDay> parts,
            Optional<AgeGroup> age) {
        return new Wishes(SERVICE.id(), specialties, language, days, parts, Optional.empty(), Optional.empty(), age);
    }

    private static Prospect prospect(
            int number, Set<String> languages, Set<String> specialties, Set<AgeGroup> ages, String... starts) {
        ClinicianId id = new ClinicianId(new UUID(0, number));
        return new Prospect(
                SampleCatalogue.saying(
                        SampleCatalogue.clinician(
                                id, SampleCatalogue.licence(LicenceType.LMFT, LocalDate.of(2030, 1, 31)), SERVICE),
                        languages,
                        specialties,
                        ages),
                Arrays.stream(starts)
                        .map(start -> new OpenSlot(
                                LocalSpan.of(LocalDateTime.parse(start), SERVICE.minutes()),
                                Optional.empty(),
                                List.of(id)))
                        .toList(),
                LocalDate.of(2026, 12, 8));
    }
}
