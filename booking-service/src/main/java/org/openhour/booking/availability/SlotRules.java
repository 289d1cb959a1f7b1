package org.openhour.booking.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.Minutes;

/**
 * The rules by which one service is given out, as masks over a day's cells: hours, absences, licence, notice, horizon,
 * grid, clock changes. Pure; busy times come on top.
 */
record SlotRules(
        Catalogue catalogue,
        Schedule schedule,
        ServiceOffering service,
        Modality modality,
        Channel channel,
        LocalDateTime now) {

    /** The last day on which this service is given out. */
    LocalDate horizon() {
        return now.toLocalDate().plusDays(channel.horizonDays(service));
    }

    /**
     * The earliest start that still leaves the service's notice, on the grid of the cells. It counts from the minute that
     * a clock shows, so that what a search offers at the very limit can still be booked.
     */
    LocalDateTime earliest() {
        LocalDateTime limit = now.truncatedTo(ChronoUnit.MINUTES).plus(channel.notice(service));
        int begun = limit.getMinute() % Cells.MINUTES_EACH;
        return begun == 0 ? limit : limit.plusMinutes(Cells.MINUTES_EACH - begun);
    }

    /** Who may hold such a session at all, whatever their hours. */
    List<Clinician> offering() {
        if (!isGivenOut()) {
            return List.of();
        }
        return channel == Channel.ONLINE
                ? catalogue.whoTakeNewClients(service.id(), modality)
                : catalogue.whoOffer(service.id(), modality);
    }

    /** Whether the public may book free hours for this service; the desk may for every one. A group has its meetings. */
    boolean isGivenOut() {
        return channel == Channel.DESK
                || ((channel == Channel.WAITLIST || service.isBookableOnline()) && !service.isGroup());
    }

    /** Cells from which a session may start, whoever holds it: the grid, the notice, no clock change inside it. */
    Cells starts(LocalDate day, Minutes grid) {
        Cells starts = Cells.every(grid).and(catalogue.practice().wallClock().wholeStarts(day, service.minutes()));
        LocalDateTime earliest = earliest();
        if (day.isBefore(earliest.toLocalDate()) || day.isAfter(horizon()) || !isGivenOut()) {
            return Cells.NONE;
        }
        return day.equals(earliest.toLocalDate()) ? starts.and(notBefore(earliest)) : starts;
    }

    /** Cells from which this clinician's hours on that day hold a whole session; none without a licence (R-A7, R-A8). */
    Cells withinHours(Clinician clinician, LocalDate day, Optional<LocationId> location) {
        if (!catalogue.mayPractise(clinician, day)) {
            return Cells.NONE;
        }
        return schedule.workable(clinician.id(), day, modality, location)
                .startsOfRuns(service.minutes().cells());
    }

    /** Cells from which a session with its buffers meets nothing that is taken. Buffers may reach beyond the hours. */
    Cells clear(Cells busy) {
        int before = service.bufferBefore().cells();
        int whole = before + service.minutes().cells() + service.bufferAfter().cells();
        return busy.inverse().startsOfRuns(whole).later(before);
    }

    /** What is taken of a clinician's day, in pages that are already read. */
    Cells taken(ClinicianId clinician, LocalDate day, Map<PageKey, Cells> pages) {
        return taken(
                pages.get(new PageKey(new ResourceId(clinician.value()), day)),
                pages.get(new PageKey(ResourceId.outside(clinician), day)));
    }

    /** The same of one day's page and of the own calendar's, which counts where its times do; no page is an empty day. */
    Cells taken(@Nullable Cells booked, @Nullable Cells outside) {
        Cells own = booked == null ? Cells.NONE : booked;
        return outside == null || !channel.heedsOutsideTimes() ? own : own.or(outside);
    }

    private static Cells notBefore(LocalDateTime earliest) {
        return Cells.between(earliest.toLocalTime(), LocalTime.MIDNIGHT);
    }
}
