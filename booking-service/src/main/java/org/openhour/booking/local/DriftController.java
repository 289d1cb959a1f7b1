package org.openhour.booking.local;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.availability.Drift;
import org.openhour.booking.availability.PageCheck;

/** Tells which day pages drifted from what stands in them: none, at any time. */
@RestController
@Profile("local")
class DriftController {

    record Drifted(String resource, LocalDate day, String missing, String stray, String doubled) {}

    private final PageCheck check;

    DriftController(PageCheck check) {
        this.check = check;
    }

    @GetMapping("/local/drift")
    List<Drifted> drift() {
        return check.check(LocalDate.EPOCH).stream()
                .map(DriftController::toWire)
                .toList();
    }

    private static Drifted toWire(Drift drift) {
        return new Drifted(
                drift.resource().toString(),
                drift.day(),
                drift.missing().toString(),
                drift.stray().toString(),
                drift.doubled().toString());
    }
}
