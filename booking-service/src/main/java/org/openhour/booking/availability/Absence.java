package org.openhour.booking.availability;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.time.Cells;
import org.openhour.booking.time.LocalSpan;

/** Time in which a clinician holds no sessions, by the practice's wall clock, half-open; once, or again and again. */
@Entity
public class Absence {

    @Id
    private UUID id;

    private UUID clinicianId;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private String label;

    @Nullable private Integer repeatWeeks;

    @Nullable private LocalDate repeatUntil;

    protected Absence() {
        this.id = new UUID(0, 0);
        this.clinicianId = new UUID(0, 0);
        this.startsAt = LocalDateTime.MIN;
        this.endsAt = LocalDateTime.MAX;
        this.label = "";
    }

    /** One that repeats is over before it comes again. */
    Absence(UUID id, ClinicianId clinician, LocalSpan span, String label, Optional<Repeat> repeat) {
        if (repeat.filter(again -> span.end().isAfter(span.start().plusDays(again.days())))
                .isPresent()) {
            throw new IllegalArgumentException("An absence must end before it comes again");
        }
        this.id = id;
        this.clinicianId = clinician.value();
        this.startsAt = span.start();
        this.endsAt = span.end();
        this.label = label;
        this.repeatWeeks = repeat.map(Repeat::everyWeeks).orElse(null);
        this.repeatUntil = repeat.flatMap(Repeat::until).orElse(null);
    }

    public UUID id() {
        return id;
    }

    public ClinicianId clinician() {
        return new ClinicianId(clinicianId);
    }

    /** The only time, or the first. */
    public LocalSpan span() {
        return new LocalSpan(startsAt, endsAt);
    }

    public Optional<Repeat> repeat() {
        return Optional.ofNullable(repeatWeeks).map(weeks -> new Repeat(weeks, Optional.ofNullable(repeatUntil)));
    }

    /** What colleagues see at the desk, such as "Away"; never the reason. */
    public String label() {
        return label;
    }

    /** Whether any of a span lies in it, whichever time it comes. */
    public boolean touches(LocalSpan span) {
        return span.days().stream().flatMap(day -> on(day).stream()).anyMatch(span::overlaps);
    }

    /** The times that it comes on a day; one that began before the day and lasts into it is among them. */
    List<LocalSpan> on(LocalDate day) {
        return turns(day)
                .mapToObj(this::turn)
                .filter(span -> !span.cellsOn(day).isEmpty())
                .toList();
    }

    Cells cellsOn(LocalDate day) {
        return on(day).stream().map(span -> span.cellsOn(day)).reduce(Cells.NONE, Cells::or);
    }

    /** As it is over before it comes again, only the last two turns that began by then can touch a day. */
    private LongStream turns(LocalDate day) {
        if (repeatWeeks == null) {
            return LongStream.of(0);
        }
        long latest = Math.floorDiv(ChronoUnit.DAYS.between(startsAt.toLocalDate(), day), 7L * repeatWeeks);
        return LongStream.of(latest - 1, latest)
                .filter(turn -> turn >= 0)
                .filter(turn -> repeatUntil == null || !turn(turn).firstDay().isAfter(repeatUntil));
    }

    private LocalSpan turn(long number) {
        long weeks = repeatWeeks == null ? 0 : number * repeatWeeks;
        return new LocalSpan(startsAt.plusWeeks(weeks), endsAt.plusWeeks(weeks));
    }
}
