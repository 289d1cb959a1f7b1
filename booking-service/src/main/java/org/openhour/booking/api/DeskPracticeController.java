package org.openhour.booking.api;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.PracticeSettings;
import org.openhour.booking.staff.StaffMember;

/** The practice itself; changes are an admin's. */
@RestController
@RequestMapping("/api/v1/desk/practice")
class DeskPracticeController {

    private final PracticeSettings settings;
    private final PracticeReader reader;
    private final Catalogues catalogues;
    private final Trail trail;

    DeskPracticeController(PracticeSettings settings, PracticeReader reader, Catalogues catalogues, Trail trail) {
        this.settings = settings;
        this.reader = reader;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    DeskPractice show() {
        return DeskPractice.of(catalogues.current().practice());
    }

    @PatchMapping
    DeskPractice change(@AuthenticationPrincipal StaffMember who, @RequestBody Map<String, @Nullable Object> body) {
        settings.change(now -> reader.read(DeskPractice.of(now), body, catalogues.current()));
        trail.practice(who);
        return show();
    }
}
