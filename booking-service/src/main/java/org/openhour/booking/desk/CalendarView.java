package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Modality;

/** A day or a week as the page shows it, and the ways to go on from it. */
record CalendarView(Shown shown, Grid grid, List<Clinician> people, LocalDate first, LocalDate last, LocalDate today) {

    public String title() {
        return shown.week() ? Words.days(first, last) : Words.day(shown.day());
    }

    /** Of a week that is one person's alone. */
    public Optional<Clinician> whose() {
        return shown.clinician().flatMap(slug -> people.stream()
                .filter(clinician -> clinician.slug().equals(slug))
                .findFirst());
    }

    public String url() {
        return shown.url();
    }

    public String earlier() {
        return shown.earlier().url();
    }

    public String later() {
        return shown.later().url();
    }

    public String atToday() {
        return shown.on(today).url();
    }

    public String asDay() {
        return shown.asDay().url();
    }

    public String asWeek() {
        return shown.asWeek(people.size() == 1 ? Optional.of(people.get(0).slug()) : shown.clinician())
                .url();
    }

    public String everybodysWeek() {
        return shown.asWeek(Optional.empty()).url();
    }

    public String weekOf(Clinician clinician) {
        return shown.asWeek(Optional.of(clinician.slug())).url();
    }

    public boolean isOf(Clinician clinician) {
        return shown.clinician().filter(clinician.slug()::equals).isPresent();
    }

    public String by(String how) {
        return shown.by(how.isEmpty() ? Optional.empty() : Optional.of(Modality.valueOf(how)))
                .url();
    }

    public String how() {
        return shown.how().map(Modality::name).orElse("");
    }

    public boolean isWeek() {
        return shown.week();
    }

    public boolean isEverybodysWeek() {
        return shown.week() && shown.clinician().isEmpty();
    }
}
