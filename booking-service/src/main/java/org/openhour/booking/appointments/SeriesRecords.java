package org.openhour.booking.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps series and tells how they stand, all in the caller's transaction. */
@Component
class SeriesRecords {

    private final SeriesRepository series;
    private final AppointmentRepository appointments;
    private final AppointmentStore store;
    private final SeriesGaps gaps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeriesRecords(
            SeriesRepository series,
            AppointmentRepository appointments,
            AppointmentStore store,
            SeriesGaps gaps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.series = series;
        this.appointments = appointments;
        this.store = store;
        this.gaps = gaps;
        this.events = events;
        this.clock = clock;
    }

    Series save(Series one) {
        return series.save(one);
    }

    /** The whole of it is to be told anew, also where none of its sessions has changed. */
    void changed(SeriesId id, boolean tellClient) {
        events.publishEvent(new SeriesChanged(id, tellClient));
    }

    /** @throws UnknownSeries where there is none */
    Series lock(SeriesId id) {
        return series.lock(id.value()).orElseThrow(() -> new UnknownSeries(id));
    }

    /**
     * The series of an appointment, locked.
     *
     * @throws AppointmentRefused where it belongs to none
     */
    Series lockSeriesOf(AppointmentId appointment) {
        return appointments
                .findSeriesOf(appointment.value())
                .map(SeriesId::new)
                .map(this::lock)
                .orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.NOT_POSSIBLE_NOW));
    }

    /** Its sessions that are to come, locked, in the order of their dates. */
    List<Appointment> lockAhead(Series one) {
        return appointments.lockAhead(one.id().value(), clock.instant(), Status.AHEAD).stream()
                .sorted(Comparator.comparing(SeriesRecords::dayOf))
                .toList();
    }

    /** @throws AppointmentRefused where the one that is meant has started, or is cancelled */
    static Appointment among(List<Appointment> ahead, AppointmentId id) {
        return ahead.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> AppointmentRefused.because(AppointmentRefused.Reason.NOT_POSSIBLE_NOW));
    }

    /** The date that its series has for an appointment. */
    static LocalDate dayOf(Appointment appointment) {
        return appointment.seriesDate().orElseGet(() -> appointment.span().firstDay());
    }

    /** Its dates about which somebody has to decide. */
    List<LocalDate> openDays(SeriesId id) {
        return gaps.of(id).stream()
                .filter(SeriesGap::isOpen)
                .map(SeriesGap::day)
                .toList();
    }

    /**
     * Its dates up to a day that have still to be placed, and those about which somebody has to decide; none that was
     * left out, and those that were moved from the start at the time that they were moved to.
     */
    List<SeriesDate> datesToPlace(Series one, LocalDate to) {
        Map<LocalDate, SeriesGap> known =
                gaps.of(one.id()).stream().collect(Collectors.toMap(SeriesGap::day, Function.identity()));
        Stream<LocalDate> waiting =
                known.values().stream().filter(SeriesGap::isOpen).map(SeriesGap::day);
        Stream<LocalDate> next = one.dates().between(one.placedTo().plusDays(1), to).stream()
                .filter(day -> !known.containsKey(day) || known.get(day).isPlanned());
        return Stream.concat(waiting, next)
                .distinct()
                .sorted()
                .map(day -> new SeriesDate(
                        day,
                        Optional.ofNullable(known.get(day))
                                .flatMap(SeriesGap::movedTo)
                                .orElseGet(() -> one.dates().startOn(day))))
                .toList();
    }

    void settle(Series one, LocalDate day) {
        gaps.settle(one.id(), day, clock.instant());
    }

    void leaveOut(Series one, LocalDate day) {
        gaps.note(new SeriesGap(one.id(), day, Optional.empty(), Optional.empty(), clock.instant(), false));
    }

    /** Keeps another start for one of its dates that lies too far ahead to be placed yet. */
    void moveLater(Series one, LocalDate day, LocalDateTime start) {
        gaps.note(new SeriesGap(one.id(), day, Optional.of(start), Optional.empty(), clock.instant(), false));
    }

    /** What its start was answered with, without the alternatives of then. */
    SeriesOutcome asStarted(SeriesId id) {
        Series started = series.findById(id.value()).orElseThrow(() -> new UnknownSeries(id));
        Stream<Occurrence> booked = appointments.findBySeries(id.value()).stream()
                .filter(appointment -> appointment.createdAt().equals(started.createdAt()))
                .map(appointment -> {
                    AppointmentState first = store.asBooked(appointment.id());
                    return new Occurrence(
                            dayOf(appointment), first.span().start(), Optional.empty(), Optional.of(first), List.of());
                });
        Stream<Occurrence> refused = gaps.of(id).stream()
                .filter(gap -> gap.reason().isPresent() && gap.since().equals(started.createdAt()))
                .map(gap -> new Occurrence(gap.day(), gap.startIn(started), gap.reason(), Optional.empty(), List.of()));
        return new SeriesOutcome(
                started,
                Stream.concat(booked, refused)
                        .sorted(Comparator.comparing(Occurrence::day))
                        .toList());
    }
}
