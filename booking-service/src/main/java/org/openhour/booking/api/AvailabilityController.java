package org.openhour.booking.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.appointments.Groups;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.PartOfDay;
import org.openhour.booking.availability.SlotAnswer;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceId;

/** Answers when a service can be had. */
@RestController
class AvailabilityController {

    private final Availability availability;
    private final Groups groups;
    private final Catalogues catalogues;
    private final AvailabilityJson json;

    AvailabilityController(Availability availability, Groups groups, Catalogues catalogues, AvailabilityJson json) {
        this.availability = availability;
        this.groups = groups;
        this.catalogues = catalogues;
        this.json = json;
    }

    @GetMapping("/api/v1/availability")
    ResponseEntity<LongJson> open(
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String modality,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") List<String> clinician,
            @RequestParam(defaultValue = "") List<String> location,
            @RequestParam(required = false) @Nullable String partOfDay,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String order) {
        Catalogue catalogue = catalogues.current();
        Named named = new Named(catalogue);
        Optional<ServiceId> wanted = named.service(service);
        Optional<Modality> how = named.modality(modality);
        Optional<LocalDate> first = named.date("from", from);
        Optional<LocalDate> last = named.date("to", to);
        Set<ClinicianId> clinicians = new HashSet<>();
        clinician.forEach(slug -> named.clinician(slug).ifPresent(clinicians::add));
        Set<LocationId> locations = new HashSet<>();
        location.forEach(slug -> named.location(slug).ifPresent(locations::add));
        Optional<PartOfDay> part =
                named.optional("partOfDay", partOfDay, "part-of-day-unknown", PARTS, AvailabilityController::partOf);
        Optional<Integer> most = named.optional(
                "limit", limit, "limit-invalid", "A whole number from 1 to 999999.", AvailabilityController::limitOf);
        boolean suggested = named.optional("order", order, "order-unknown", ORDERS, AvailabilityController::isSuggested)
                .orElse(false);
        named.requireNoProblems();
        requireRange(first.orElseThrow(), last.orElseThrow());
        SlotQuery query = SlotQuery.anyone(wanted.orElseThrow(), how.orElseThrow(), first.get(), last.get())
                .with(clinicians)
                .at(locations)
                .during(part)
                .atMost(most.orElse(Integer.MAX_VALUE));
        return Tagged.of(json.write(catalogue, query, search(catalogue, query, suggested)));
    }

    private SlotAnswer search(Catalogue catalogue, SlotQuery query, boolean suggested) {
        if (catalogue.service(query.service()).isGroup()) {
            return groups.search(query);
        }
        return suggested ? availability.suggest(query) : availability.search(query);
    }

    private static final String ORDERS = "It is start or suggested.";
    private static final String PARTS = "It is morning, afternoon or evening.";

    private static void requireRange(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw InvalidRequest.of("to", "range-reversed", "The last day comes before the first.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= SlotQuery.MOST_DAYS) {
            throw InvalidRequest.of(
                    HttpStatus.UNPROCESSABLE_CONTENT, "range-too-long", "One call answers for 62 days at most.");
        }
    }

    private static Optional<PartOfDay> partOf(String text) {
        for (PartOfDay part : PartOfDay.values()) {
            if (part.name().equalsIgnoreCase(text)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> isSuggested(String text) {
        return switch (text) {
            case "start" -> Optional.of(false);
            case "suggested" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> limitOf(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
