package org.openhour.booking.matching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;

/**
 * Somebody whom a new client may come to, held against wishes.
 *
 * @param slots their open times in every way, in order
 * @param soon the first day that is no longer soon
 */
record Prospect(Clinician clinician, List<OpenSlot> slots, LocalDate soon) {

    private static final int MOST_TIMES = 3;
    private static final Set<Reason> SOFT = Set.of(Reason.SPECIALTY, Reason.TIME, Reason.SOON);

    /** Whether they can be met at all by what was wished: language, age, way and place are no matter of degree. */
    boolean isPossible(Wishes wishes) {
        return Arrays.stream(Reason.values())
                .filter(reason -> !SOFT.contains(reason))
                .allMatch(reason -> !wishes.name(reason) || fits(reason, wishes));
    }

    boolean fitsAll(Wishes wishes) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason != Reason.SOON)
                .allMatch(reason -> !wishes.name(reason) || fits(reason, wishes));
    }

    /** @param found the wishes by which they were found, of which their times are */
    Match match(Wishes wishes, Wishes found) {
        List<Reason> named = Arrays.stream(Reason.values()).filter(wishes::name).toList();
        return new Match(
                clinician.id(),
                named.stream().filter(reason -> fits(reason, wishes, found)).toList(),
                named.stream().filter(reason -> !fits(reason, wishes, found)).toList(),
                specialties(wishes),
                next(found));
    }

    private boolean fits(Reason reason, Wishes wishes, Wishes found) {
        return fits(reason, reason == Reason.SOON ? found : wishes);
    }

    private boolean fits(Reason reason, Wishes wishes) {
        return switch (reason) {
            case LANGUAGE ->
                wishes.language().filter(clinician.languages()::contains).isPresent();
            case AGE_GROUP -> wishes.ageGroup().filter(clinician::sees).isPresent();
            case MODALITY ->
                wishes.modality()
                        .filter(way -> clinician.offers(wishes.service(), way))
                        .isPresent();
            case LOCATION ->
                clinician.offers(wishes.service(), Modality.IN_PERSON)
                        && wishes.location().filter(clinician::meetsAt).isPresent();
            case SPECIALTY -> !specialties(wishes).isEmpty();
            case TIME -> suiting(wishes).findFirst().isPresent();
            case SOON ->
                next(wishes).stream()
                        .limit(1)
                        .anyMatch(slot -> slot.span().firstDay().isBefore(soon));
        };
    }

    private Set<String> specialties(Wishes wishes) {
        Set<String> shared = new TreeSet<>(clinician.specialties());
        shared.retainAll(wishes.specialties());
        return shared;
    }

    private List<OpenSlot> next(Wishes wishes) {
        boolean suited = suiting(wishes).findFirst().isPresent();
        Set<LocalDateTime> starts = new HashSet<>();
        return (suited ? suiting(wishes) : slots.stream().filter(wishes::allow))
                .filter(slot -> starts.add(slot.span().start()))
                .limit(MOST_TIMES)
                .map(slot -> new OpenSlot(slot.span(), slot.location(), List.of(clinician.id())))
                .toList();
    }

    private Stream<OpenSlot> suiting(Wishes wishes) {
        return slots.stream()
                .filter(wishes::allow)
                .filter(slot -> wishes.suit(slot.span().start()));
    }
}
