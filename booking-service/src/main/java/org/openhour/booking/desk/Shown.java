package org.openhour.booking.desk;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

import org.openhour.booking.practice.Modality;

/**
 * What part of the calendar is looked at.
 *
 * @param clinician the slug of whose week it is; empty for everybody's
 */
record Shown(LocalDate day, boolean week, Optional<String> clinician, Optional<Modality> how) {

    static Shown day(LocalDate day) {
        return new Shown(day, false, Optional.empty(), Optional.empty());
    }

    Shown on(LocalDate other) {
        return new Shown(other, week, clinician, how);
    }

    Shown earlier() {
        return on(week ? day.minusWeeks(1) : day.minusDays(1));
    }

    Shown later() {
        return on(week ? day.plusWeeks(1) : day.plusDays(1));
    }

    Shown by(Optional<Modality> modality) {
        return new Shown(day, week, clinician, modality);
    }

    Shown asDay() {
        return new Shown(day, false, Optional.empty(), how);
    }

    Shown asWeek(Optional<String> of) {
        return new Shown(day, true, of, how);
    }

    String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(week ? "/desk/week" : "/desk");
        url.queryParam("day", day);
        clinician.ifPresent(slug -> url.queryParam("clinician", slug));
        how.ifPresent(modality -> url.queryParam("how", modality));
        return url.build().encode().toUriString();
    }
}
