package org.openhour.booking.api;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.worklist.WorkItem;
import org.openhour.booking.worklist.Worklist;

/** What needs a human, the most urgent first. */
@RestController
class WorklistController {

    private final Worklist worklist;

    WorklistController(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/api/v1/desk/worklist")
    List<WorkItem> worklist(@AuthenticationPrincipal StaffMember who) {
        return worklist.open(who);
    }
}
