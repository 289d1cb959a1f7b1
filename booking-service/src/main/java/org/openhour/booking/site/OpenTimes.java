package org.openhour.booking.site;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.openhour.booking.appointments.Groups;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.SlotAnswer;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;

/** Finds what is open for a choice: one search over all days on which its service is given out. */
@Service
class OpenTimes {

    private static final int FAR_OFF_DAYS = 7;
    private static final int MOST_OFFERS = 4;
    private static final int MOST_SUGGESTED = 3;
    private static final Comparator<OpenSlot> BY_START =
            Comparator.comparing(slot -> slot.span().start());

    private final Availability availability;
    private final Groups groups;
    private final Catalogues catalogues;
    private final Clock clock;

    OpenTimes(Availability availability, Groups groups, Catalogues catalogues, Clock clock) {
        this.availability = availability;
        this.groups = groups;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    SlotAnswer search(Choice choice) {
        LocalDate today = today();
        SlotQuery query = choice.query(today, today.plusDays(choice.service().horizonDays()));
        return choice.service().isGroup() ? groups.search(query) : availability.search(query);
    }

    /** @param day the day to show; where it is left out, the first with an open time */
    Picker picker(Choice choice, @Nullable LocalDate day, String page, String action, Locale language) {
        Catalogue catalogue = catalogues.current();
        TimeWords words = new TimeWords(language);
        SlotAnswer answer = search(choice);
        Optional<OpenSlot> first = answer.slots().stream().findFirst();
        Map<LocalDate, List<OpenSlot>> open = answer.slots().stream()
                .collect(Collectors.groupingBy(slot -> slot.span().firstDay(), TreeMap::new, Collectors.toList()));
        LocalDate shown = Optional.ofNullable(day)
                .filter(one -> isGivenOut(one, choice))
                .or(() -> first.map(slot -> slot.span().firstDay()))
                .orElse(today());
        List<OpenSlot> thatDay = open.getOrDefault(shown, List.of());
        Function<LocalDate, String> url =
                one -> choice.on(page).queryParam("day", one).build().toUriString();
        boolean farOff = day == null && first.filter(this::isSoon).isEmpty();
        return new Picker(
                choice,
                Chosen.of(choice, catalogue),
                action,
                choice.with(Optional.empty()).on(page).build().toUriString(),
                first.map(slot -> NextOpen.of(slot, words, today())),
                first.map(slot -> DayStrip.of(open, worked(choice, slot), shown, url, words)),
                DayBar.of(DayBar.WIDE, thatDay.stream().map(OpenSlot::span).toList(), Optional.empty()),
                words.dayFirst(shown),
                thatDay.size(),
                suggested(choice, shown, thatDay, words),
                PartView.of(thatDay, words),
                answer.reason().map(reason -> "none." + reason.name().toLowerCase(Locale.ROOT)),
                farOff ? sooner(choice, first, catalogue, words) : List.of());
    }

    /** The open times nearest to one that is gone, with whom was wanted or with anyone. */
    List<Offer> nearest(Choice choice, LocalDateTime missed, Locale language) {
        LocalDate day = missed.toLocalDate();
        return availability
                .nearest(choice.query(day.minusDays(FAR_OFF_DAYS), day.plusDays(2 * FAR_OFF_DAYS)), missed, MOST_OFFERS)
                .stream()
                .sorted(BY_START)
                .map(slot -> offer(slot, choice, missed, language))
                .toList();
    }

    List<Offer> offers(List<OpenSlot> slots, Choice choice, LocalDateTime missed, Locale language) {
        return slots.stream()
                .limit(MOST_OFFERS)
                .sorted(BY_START)
                .map(slot -> offer(slot, choice, missed, language))
                .toList();
    }

    /** Nothing where the practice suggests nothing, or where there is little to choose from. */
    private List<PartView.SlotView> suggested(Choice choice, LocalDate day, List<OpenSlot> open, TimeWords words) {
        if (open.size() <= MOST_SUGGESTED || !catalogues.current().practice().suggestsWholeDaysFirst()) {
            return List.of();
        }
        return availability.suggest(choice.query(day, day)).slots().stream()
                .map(slot -> slot.span().start())
                .distinct()
                .limit(MOST_SUGGESTED)
                .sorted()
                .map(start -> PartView.SlotView.of(start, words))
                .toList();
    }

    private Offer offer(OpenSlot slot, Choice choice, LocalDateTime missed, Locale language) {
        return Offer.of(slot, choice, catalogues.current(), Optional.of(missed), new TimeWords(language));
    }

    /** The first times with the same person or with anyone, each way of meeting, before the one that was asked for. */
    private List<Offer> sooner(Choice choice, Optional<OpenSlot> first, Catalogue catalogue, TimeWords words) {
        List<Choice> ways = new ArrayList<>();
        for (Choice who : List.of(choice, choice.with(Optional.empty()))) {
            if (who.service().isOffered(Modality.TELEHEALTH)) {
                ways.add(who.meeting(Modality.TELEHEALTH, Optional.empty()));
            }
            if (who.service().isOffered(Modality.IN_PERSON)) {
                catalogue.locations().values().stream()
                        .map(office -> who.meeting(Modality.IN_PERSON, Optional.of(office)))
                        .forEach(ways::add);
            }
        }
        return ways.stream()
                .flatMap(way -> search(way).slots().stream().limit(1))
                .filter(slot -> first.filter(
                                own -> !slot.span().start().isBefore(own.span().start()))
                        .isEmpty())
                .sorted(BY_START)
                .map(slot -> Offer.of(slot, choice, catalogue, Optional.empty(), words))
                .distinct()
                .toList();
    }

    private List<LocalDate> worked(Choice choice, OpenSlot first) {
        LocalDate from = first.span().firstDay();
        LocalDate to = today().plusDays(choice.service().horizonDays());
        return availability.workedDays(choice.query(from, to));
    }

    private boolean isSoon(OpenSlot slot) {
        return slot.span().firstDay().isBefore(today().plusDays(FAR_OFF_DAYS));
    }

    private boolean isGivenOut(LocalDate day, Choice choice) {
        return !day.isBefore(today())
                && !day.isAfter(today().plusDays(choice.service().horizonDays()));
    }

    /** By the wall clock of the practice. */
    LocalDate today() {
        return catalogues.current().practice().wallClock().today(clock);
    }
}
