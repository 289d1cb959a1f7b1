package org.openhour.booking.api;

import java.util.Comparator;
import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.staff.StaffMember;

/** What needs a human, the most urgent first. */
@RestController
class WorklistController {

    private final List<WorkSource> sources;

    WorklistController(List<WorkSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/api/v1/desk/worklist")
    List<WorkItem> worklist(@AuthenticationPrincipal StaffMember who) {
        return sources.stream()
                .flatMap(source -> source.open(who).stream())
                .sorted(Comparator.comparing(WorkItem::dueAt))
                .toList();
    }
}
