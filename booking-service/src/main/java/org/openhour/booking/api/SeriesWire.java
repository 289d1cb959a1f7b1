package org.openhour.booking.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.api.SeriesAnswer.OccurrenceAnswer;
import org.openhour.booking.appointments.Appointment;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Occurrence;
import org.openhour.booking.appointments.Series;
import org.openhour.booking.appointments.SeriesGap;
import org.openhour.booking.appointments.SeriesOutcome;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.practice.Catalogue;

/** Says series and their dates, by one catalogue. */
record SeriesWire(Catalogue catalogue) {

    SeriesAnswer listed(Series series) {
        return answer(series, null);
    }

    /** With what became of each date that was concerned. */
    SeriesAnswer outcome(SeriesOutcome outcome) {
        return answer(
                outcome.series(),
                outcome.occurrences().stream().map(this::occurrence).toList());
    }

    /** With all its dates so far. */
    SeriesAnswer detailed(Series series, List<Appointment> sessions, List<SeriesGap> gaps) {
        return answer(
                series,
                Stream.concat(
                                sessions.stream().map(this::session),
                                gaps.stream().map(gap -> gap(series, gap)))
                        .sorted(Comparator.comparing(OccurrenceAnswer::date))
                        .toList());
    }

    OccurrenceAnswer occurrence(Occurrence one) {
        String status = one.conflict().isPresent()
                ? "CONFLICT"
                : one.appointment()
                        .map(AppointmentState::status)
                        .map(Enum::name)
                        .orElse("FREE");
        return new OccurrenceAnswer(
                one.day(),
                wire().clock().at(one.start()),
                status,
                one.conflict().map(RefusalAdvice::code).orElse(null),
                one.appointment().map(state -> state.id().toString()).orElse(null),
                one.conflict().isPresent()
                        ? one.alternatives().stream().map(wire()::slot).toList()
                        : null);
    }

    private OccurrenceAnswer session(Appointment one) {
        return new OccurrenceAnswer(
                one.seriesDate().orElseThrow(),
                wire().clock().at(one.span().start()),
                one.status().name(),
                null,
                one.id().toString(),
                null);
    }

    private OccurrenceAnswer gap(Series series, SeriesGap gap) {
        return new OccurrenceAnswer(
                gap.day(),
                wire().clock().at(gap.startIn(series)),
                gap.isPlanned() ? "PLANNED" : gap.isOpen() ? "NOT_PLACED" : "SKIPPED",
                gap.reason().map(RefusalAdvice::code).orElse(null),
                null,
                null);
    }

    private SeriesAnswer answer(Series series, @Nullable List<OccurrenceAnswer> occurrences) {
        List<String> companions =
                series.companions().stream().map(ClientId::toString).toList();
        return new SeriesAnswer(
                series.id().toString(),
                series.client().toString(),
                companions.isEmpty() ? null : companions,
                catalogue.service(series.session().service()).slug(),
                series.session().modality(),
                wire().clinician(series.clinician()),
                series.session().location().map(wire()::location).orElse(null),
                wire().clock().at(series.session().start()),
                series.dates().everyWeeks(),
                series.count().orElse(null),
                Optional.of(series)
                        .filter(one -> one.count().isEmpty())
                        .flatMap(one -> one.dates().until())
                        .orElse(null),
                series.endedFrom().orElse(null),
                series.placedTo(),
                series.continues().map(Object::toString).orElse(null),
                occurrences);
    }

    private Wire wire() {
        return new Wire(catalogue);
    }
}
