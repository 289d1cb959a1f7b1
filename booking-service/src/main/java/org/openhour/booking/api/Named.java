package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.edge.FieldProblem;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/**
 * Finds what a request names, and collects everything that it gets wrong, so that a caller hears of all at once. What
 * it returns is of use only after {@link #requireNoProblems}.
 */
final class Named {

    private final Catalogue catalogue;
    private final List<FieldProblem> problems = new ArrayList<>();

    Named(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<ServiceId> service(@Nullable String slug) {
        return required("service", slug, "service-unknown", "There is no such service.", text -> catalogue
                .findService(text)
                .map(service -> service.id()));
    }

    Optional<Modality> modality(@Nullable String text) {
        return required("modality", text, "modality-unknown", "It is IN_PERSON or TELEHEALTH.", Named::modalityOf);
    }

    Optional<ClinicianId> clinician(@Nullable String slug) {
        return optional("clinician", slug, "clinician-unknown", "There is no such clinician.", text -> catalogue
                .findClinician(text)
                .map(clinician -> clinician.id()));
    }

    Optional<LocationId> location(@Nullable String slug) {
        return optional("location", slug, "location-unknown", "There is no such office.", text -> catalogue
                .findLocation(text)
                .map(location -> location.id()));
    }

    /** One of whom records speak, retired or not. */
    Optional<ClinicianId> anyClinician(@Nullable String name) {
        return optional(
                        "clinician",
                        name,
                        "clinician-unknown",
                        "There is no such clinician.",
                        text -> Found.in(
                                catalogue.everyClinician(),
                                Clinician::slug,
                                one -> one.id().value(),
                                text))
                .map(Clinician::id);
    }

    /** One of which records speak, retired or not. */
    Optional<LocationId> anyLocation(@Nullable String name) {
        return optional(
                        "location",
                        name,
                        "location-unknown",
                        "There is no such office.",
                        text -> Found.in(
                                catalogue.everyLocation(),
                                Location::slug,
                                one -> one.id().value(),
                                text))
                .map(Location::id);
    }

    /** A moment with an offset, as the practice's wall clock shows it; the moment itself must be on that clock once. */
    Optional<LocalDateTime> start(@Nullable String text) {
        return start("start", text);
    }

    Optional<LocalDateTime> start(String field, @Nullable String text) {
        Optional<OffsetDateTime> moment = required(
                field, text, "time-malformed", "A time looks like 2026-12-01T09:00:00-08:00.", Named::momentOf);
        return moment.map(found -> {
            LocalDateTime local = catalogue.practice().wallClock().localOf(found);
            if (!catalogue.practice().wallClock().instantOf(local).equals(found.toInstant())) {
                add(field, "time-ambiguous", "This hour comes twice that night; only the first counts here.");
            }
            return local;
        });
    }

    Optional<LocalDate> date(String field, @Nullable String text) {
        return required(field, text, "date-malformed", "A date looks like 2026-12-01.", Named::dateOf);
    }

    <T> Optional<T> required(
            String field, @Nullable String text, String code, String message, Function<String, Optional<T>> find) {
        if (text == null || text.isBlank()) {
            add(field, "required", "This is needed.");
            return Optional.empty();
        }
        return optional(field, text, code, message, find);
    }

    <T> Optional<T> optional(
            String field, @Nullable String text, String code, String message, Function<String, Optional<T>> find) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(text.strip());
        if (found.isEmpty()) {
            add(field, code, message);
        }
        return found;
    }

    void add(String field, String code, String message) {
        problems.add(new FieldProblem(field, code, message));
    }

    void add(FieldProblem problem) {
        problems.add(problem);
    }

    void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw InvalidRequest.of(List.copyOf(problems));
        }
    }

    private static Optional<Modality> modalityOf(String text) {
        try {
            return Optional.of(Modality.valueOf(text.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<OffsetDateTime> momentOf(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text)).filter(moment -> isOfOurTime(moment.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> dateOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> isOfOurTime(date.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Far from here the calendar's arithmetic ends; nothing that could be meant lies there. */
    private static boolean isOfOurTime(int year) {
        return year >= 2000 && year < 2200;
    }
}
