package org.openhour.booking.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.availability.Holiday;
import org.openhour.booking.availability.Holidays;
import org.openhour.booking.availability.PublicHoliday;
import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** The days on which everybody is away; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/practice/holidays")
class DeskHolidayController {

    private final Holidays holidays;
    private final Clashes clashes;
    private final MergePatch patches;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskHolidayController(Holidays holidays, Clashes clashes, MergePatch patches, Catalogues catalogues, Trail trail) {
        this.holidays = holidays;
        this.clashes = clashes;
        this.patches = patches;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    List<DeskHoliday> list() {
        return holidays.all().stream()
                .map(holiday -> new DeskHoliday(holiday.day(), holiday.name(), null))
                .toList();
    }

    @PostMapping
    ResponseEntity<DeskHoliday> add(
            @AuthenticationPrincipal StaffMember who, @RequestBody Map<String, @Nullable Object> body) {
        Fields fields = patches.over(DeskHoliday.Asked.NOTHING, body, Set.of(), catalogues.current());
        Optional<LocalDate> date = Dates.required(fields, "date");
        String name = fields.line("name", 100);
        fields.named().requireNoProblems();
        Holiday added = holidays.add(date.orElseThrow(), name);
        trail.practice(who);
        return ResponseEntity.created(URI.create("/api/v1/desk/practice/holidays/" + added.day()))
                .body(new DeskHoliday(added.day(), added.name(), clashes.on(added.day(), who)));
    }

    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@AuthenticationPrincipal StaffMember who, @PathVariable LocalDate date) {
        holidays.remove(date);
        trail.practice(who);
    }

    /** What the United States and California keep in a year, to be adopted one by one. */
    @GetMapping("/suggestions")
    List<DeskHoliday.Suggestion> suggestions(@RequestParam int year) {
        if (year < 2000 || year >= 2200) {
            throw InvalidRequest.of("year", "year-invalid", "A year of our time, such as 2027.");
        }
        Set<LocalDate> kept = holidays.all().stream().map(Holiday::day).collect(Collectors.toSet());
        return PublicHoliday.of(year).stream()
                .map(one -> new DeskHoliday.Suggestion(one.day(), one.name(), kept.contains(one.day())))
                .toList();
    }
}
