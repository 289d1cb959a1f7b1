package org.openhour.booking.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;
import org.openhour.booking.time.LocalSpan;
import org.openhour.booking.time.Minutes;

/** The order is fair: it rests on nothing but what is stated, and not on who comes first in a list. */
class RankingProperties {

    private static final ServiceId SERVICE = new ServiceId(new UUID(1, 1));
    private static final ClinicianId MAYA = new ClinicianId(new UUID(2, 1));
    private static final ClinicianId TOM = new ClinicianId(new UUID(2, 2));
    private static final Hour HOUR = new Hour(
            SERVICE,
            Modality.TELEHEALTH,
            MAYA,
            Optional.empty(),
            LocalSpan.of(LocalDateTime.parse("2026-12-01T09:00"), Minutes.of(50)));

    @Property
    void neverPutsAnyoneBehindWhoWaitsLongerWithTheSameWishes(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 5) Integer> kinds, @ForAll long shuffle) {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            waiting.add(waiting(i, kinds.get(i)));
        }
        Collections.shuffle(waiting, new Random(shuffle));
        List<Ranked> ranked = Ranking.of(waiting, HOUR);

        assertThat(ranked).extracting(one -> one.waiting().wishes().fit(HOUR)).doesNotContain(false);
        assertThat(ranked).hasSize((int)
                waiting.stream().filter(one -> one.wishes().fit(HOUR)).count());
        for (Ranked one : ranked) {
            for (Ranked other : ranked.subList(one.place(), ranked.size())) {
                assertThat(comesBefore(one.waiting(), other.waiting())).isTrue();
            }
        }
    }

    @Property
    void restsOnNothingButWhatIsStated(@ForAll @Size(max = 20) List<@IntRange(max = 5) Integer> kinds, @ForAll long a) {
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            waiting.add(waiting(i, kinds.get(i)));
        }
        List<Ranked> ranked = Ranking.of(waiting, HOUR);
        Collections.shuffle(waiting, new Random(a));
        assertThat(Ranking.of(waiting, HOUR)).isEqualTo(ranked);
    }

    /** The rule once more, written down as slowly as it is told. */
    private static boolean comesBefore(Waiting one, Waiting other) {
        if (one.priority() != other.priority()) {
            return one.priority();
        }
        boolean named = one.wishes().clinicians().contains(MAYA);
        if (named != other.wishes().clinicians().contains(MAYA)) {
            return named;
        }
        return !one.since().isAfter(other.since());
    }

    /** The kinds: with anyone, with Maya, with Tom; each with and without priority. */
    private static Waiting waiting(int number, int kind) {
        Set<ClinicianId> clinicians = kind % 3 == 0 ? Set.of() : kind % 3 == 1 ? Set.of(MAYA) : Set.of(TOM);
        Wishes wishes = new Wishes(
                SERVICE,
                clinicians,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Minutes.NONE,
                Optional.empty());
        return new Waiting(
                new WaitlistEntryId(new UUID(3, number)), wishes, kind >= 3, Instant.EPOCH.plusSeconds(number / 2));
    }
}
