package org.openhour.booking.availability;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.openhour.booking.time.LocalSpan;

/** A day on which the whole practice is closed. */
@Entity
public class Holiday {

    @Id
    private LocalDate day;

    private String name;

    protected Holiday() {
        this(LocalDate.EPOCH, "");
    }

    Holiday(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }

    Away away() {
        return new Away(new LocalSpan(day.atStartOfDay(), day.plusDays(1).atStartOfDay()), name);
    }
}
