package org.openhour.booking.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Answers "when?". One query for the pages, then arithmetic; times are the practice's wall clock. */
@Service
public class Availability {

    private final Pages pages;
    private final PageCopies copies;
    private final Schedules schedules;
    private final Rosters rosters;
    private final Catalogues catalogues;
    private final Clock clock;

    Availability(
            Pages pages, PageCopies copies, Schedules schedules, Rosters rosters, Catalogues catalogues, Clock clock) {
        this.pages = pages;
        this.copies = copies;
        this.schedules = schedules;
        this.rosters = rosters;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** The open slots of a range, and where there are none the reason and the next one. */
    @Transactional(readOnly = true)
    public SlotAnswer search(SlotQuery query) {
        SlotRules rules = rules(query);
        List<OpenSlot> slots = find(rules, query);
        if (!slots.isEmpty()) {
            return SlotAnswer.of(slots);
        }
        Map<PageKey, Cells> read = pages.read(resources(rules, query), query.from(), query.to());
        return new SlotAnswer(List.of(), Optional.of(new BindingRule(rules, query, read).name()), next(rules, query));
    }

    /** The same, those first that leave a clinician's day whole, where the practice suggests them so. */
    @Transactional(readOnly = true)
    public SlotAnswer suggest(SlotQuery query) {
        SlotRules rules = rules(query);
        if (!rules.catalogue().practice().suggestsWholeDaysFirst()) {
            return search(query);
        }
        SlotAnswer answer = search(query.atMost(Integer.MAX_VALUE));
        Map<PageKey, Cells> read = pages.read(resources(rules, query), query.from(), query.to());
        List<OpenSlot> best = new Gaps(rules, read)
                .ranked(answer.slots()).stream().limit(query.limit()).toList();
        return new SlotAnswer(best, answer.reason(), answer.nextAvailable());
    }

    /** The days of a range on which anyone works, whether or not an hour of theirs is still free. */
    @Transactional(readOnly = true)
    public List<LocalDate> workedDays(SlotQuery query) {
        SlotRules rules = rules(query);
        return query.from()
                .datesUntil(query.to().plusDays(1))
                .filter(day -> Reasons.isWorked(rules, query, day))
                .toList();
    }

    /** Up to so many slots, from today to the horizon, nearest in time to a wanted start, earlier ones first on a tie. */
    @Transactional(readOnly = true)
    public List<OpenSlot> nearest(SlotQuery query, LocalDateTime wanted, int most) {
        return Nearest.to(wanted, find(rules(query), query), most);
    }

    /** Who may hold a session at this time by the rules; whether the hour is still theirs, {@link Reservations} says. */
    @Transactional(readOnly = true)
    public Candidates candidates(WantedSession wanted, Channel channel) {
        LocalDate day = wanted.start().toLocalDate();
        SlotQuery query = query(wanted, channel);
        SlotRules rules = rules(query);
        Map<PageKey, Cells> read = pages.read(resources(rules, query), day, day);
        return new CandidateSearch(rules, wanted, read).candidates();
    }

    /**
     * The one who may hold it, where the rules leave nobody else: with nobody to rank, no page is read. Where nobody may
     * or several, {@link #candidates} says more.
     */
    @Transactional(readOnly = true)
    public Optional<Candidates> onlyCandidate(WantedSession wanted, Channel channel) {
        return new CandidateSearch(rules(query(wanted, channel)), wanted, Map.of()).only();
    }

    private static SlotQuery query(WantedSession wanted, Channel channel) {
        LocalDate day = wanted.start().toLocalDate();
        return SlotQuery.anyone(wanted.service(), wanted.modality(), day, day)
                .with(wanted.clinician().map(Set::of).orElse(Set.of()))
                .at(wanted.location().map(Set::of).orElse(Set.of()))
                .by(channel);
    }

    /**
     * Why the rules do not give out these starts, one by one and in their order; whether the hours are still free is
     * not asked.
     *
     * @param session with whom, how and where; its own start is not looked at
     */
    @Transactional(readOnly = true)
    public List<Optional<NotGivenOut>> refusals(WantedSession session, List<LocalDateTime> starts, Channel channel) {
        LocalDate day = session.start().toLocalDate();
        SlotRules rules = rules(SlotQuery.anyone(session.service(), session.modality(), day, day)
                .by(channel));
        Clinician clinician = rules.catalogue().clinician(session.clinician().orElseThrow());
        return starts.stream()
                .map(start -> Refusals.of(
                        rules,
                        clinician,
                        session.location(),
                        LocalSpan.of(start, rules.service().minutes())))
                .toList();
    }

    /** Hours and absences of clinicians from one day to another, both included, for drawing them. */
    @Transactional(readOnly = true)
    public Map<ClinicianId, Map<LocalDate, DayShape>> dayShapes(
            Collection<ClinicianId> clinicians, LocalDate from, LocalDate to) {
        Schedule schedule = schedules.current();
        Map<ClinicianId, Map<LocalDate, DayShape>> shapes = new HashMap<>();
        for (ClinicianId clinician : clinicians) {
            shapes.put(
                    clinician,
                    from.datesUntil(to.plusDays(1))
                            .collect(Collectors.toMap(day -> day, day -> dayShape(schedule, clinician, day))));
        }
        return shapes;
    }

    /** Rises with every change of hours, absences and holidays. */
    @Transactional(readOnly = true)
    public long scheduleVersion() {
        return schedules.current().version();
    }

    private static DayShape dayShape(Schedule schedule, ClinicianId clinician, LocalDate day) {
        return new DayShape(schedule.open(clinician, day), schedule.absencesOn(clinician, day));
    }

    private SlotRules rules(SlotQuery query) {
        Catalogue catalogue = catalogues.current();
        return new SlotRules(
                catalogue,
                schedules.current(),
                catalogue.service(query.service()),
                query.modality(),
                query.channel(),
                catalogue.practice().wallClock().now(clock));
    }

    private List<OpenSlot> find(SlotRules rules, SlotQuery query) {
        LocalDate from = later(query.from(), rules.earliest().toLocalDate());
        LocalDate to = earlier(query.to(), rules.horizon());
        if (to.isBefore(from)) {
            return List.of();
        }
        SlotQuery within = query.between(from, to);
        return new SlotSearch(rules, within, pages(rules, within), rosters).slots();
    }

    /** Who asks for somebody in particular needs few pages; they are read sooner than days are held against copies. */
    private DayPages pages(SlotRules rules, SlotQuery query) {
        Optional<DayPages> copied =
                query.clinicians().isEmpty() ? copies.read(query.from(), query.to()) : Optional.empty();
        return copied.orElseGet(() -> pages.readDays(resources(rules, query), query.from(), query.to()));
    }

    /** Looked for up to the horizon; where nothing comes after the range, from today up to it. */
    private Optional<OpenSlot> next(SlotRules rules, SlotQuery query) {
        return first(rules, query, query.to().plusDays(1), rules.horizon())
                .or(() -> first(
                        rules, query, rules.now().toLocalDate(), query.from().minusDays(1)));
    }

    private Optional<OpenSlot> first(SlotRules rules, SlotQuery query, LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? Optional.empty()
                : find(rules, query.between(from, to).atMost(1)).stream().findFirst();
    }

    private static List<ResourceId> resources(SlotRules rules, SlotQuery query) {
        List<ResourceId> resources = new ArrayList<>();
        rules.offering().stream()
                .filter(clinician -> query.wants(clinician.id()))
                .forEach(clinician -> {
                    resources.add(new ResourceId(clinician.id().value()));
                    resources.add(ResourceId.outside(clinician.id()));
                });
        if (query.modality() == Modality.IN_PERSON) {
            rules.catalogue().locations().values().stream()
                    .filter(location -> query.wants(location.id()))
                    .map(Location::rooms)
                    .forEach(rooms -> rooms.forEach(
                            room -> resources.add(new ResourceId(room.id().value()))));
        }
        return resources;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
