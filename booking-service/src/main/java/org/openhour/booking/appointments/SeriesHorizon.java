package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps series placed as far ahead as the practice wants, one after the other; any number of instances may do so at once. */
@Component
class SeriesHorizon {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesHorizon.class);

    private final StandingSeries series;
    private final SeriesRepository repository;
    private final SeriesGaps gaps;
    private final SeriesReach reach;

    SeriesHorizon(StandingSeries series, SeriesRepository repository, SeriesGaps gaps, SeriesReach reach) {
        this.series = series;
        this.repository = repository;
        this.gaps = gaps;
        this.reach = reach;
    }

    /** How many sessions there are more. */
    int extend() {
        LocalDate to = reach.rolling();
        Set<SeriesId> behind = new LinkedHashSet<>();
        gaps.open(reach.today()).forEach(gap -> behind.add(gap.series()));
        repository.findBehind(to).forEach(id -> behind.add(new SeriesId(id)));
        int more = behind.stream().mapToInt(id -> extend(id, to)).sum();
        if (more > 0) {
            LOG.info("Placed {} sessions of series, up to {}", more, to);
        }
        return more;
    }

    /** Whatever is wrong with one of them, the others are not to wait for it; it is tried again the next night. */
    private int extend(SeriesId id, LocalDate to) {
        try {
            return series.extend(id, to);
        } catch (RuntimeException unforeseen) {
            // Its name alone: a message may tell of somebody.
            LOG.error(
                    "Series {} could not be extended: {}",
                    id,
                    unforeseen.getClass().getName());
            return 0;
        }
    }
}
