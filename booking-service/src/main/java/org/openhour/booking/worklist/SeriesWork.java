package org.openhour.booking.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesGap;
import org.openhour.booking.appointments.SeriesId;
import org.openhour.booking.appointments.StandingSeries;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Dates of series that could not be placed, until somebody has decided about them. */
@Component
class SeriesWork implements WorkSource {

    private final StandingSeries series;
    private final Catalogues catalogues;
    private final Clock clock;

    SeriesWork(StandingSeries series, Catalogues catalogues, Clock clock) {
        this.series = series;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        WallClock wall = catalogues.current().practice().wallClock();
        List<SeriesGap> gaps = series.undecided(wall.today(clock));
        Map<SeriesId, Series> all =
                series.all(gaps.stream().map(SeriesGap::series).toList());
        return gaps.stream()
                .flatMap(gap -> Stream.ofNullable(all.get(gap.series()))
                        .filter(one -> who.sees(one.clinician()))
                        .map(one -> item(one, gap, wall)))
                .toList();
    }

    private static WorkItem item(Series one, SeriesGap gap, WallClock wall) {
        return new WorkItem(
                "SERIES_DATE_NOT_PLACED",
                null,
                one.id().toString(),
                one.client().toString(),
                null,
                gap.reason().map(Reason::name).orElse("LEFT_OUT"),
                wall.at(gap.startIn(one)));
    }
}
