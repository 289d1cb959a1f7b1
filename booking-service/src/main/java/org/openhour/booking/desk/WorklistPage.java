package org.openhour.booking.desk;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.worklist.WorkItem;
import org.openhour.booking.worklist.Worklist;

/** What needs somebody, the most urgent first. */
@Controller
class WorklistPage {

    private final Worklist worklist;
    private final WorkViews views;
    private final Trail trail;

    WorklistPage(Worklist worklist, WorkViews views, Trail trail) {
        this.worklist = worklist;
        this.views = views;
        this.trail = trail;
    }

    @GetMapping("/desk/worklist")
    String show(@AuthenticationPrincipal StaffMember who, @RequestParam(defaultValue = "") String kind, Model model) {
        List<WorkItem> open = worklist.open(who);
        trail.search(who, RecordKind.CLIENT, WorkViews.clientsOf(open));
        model.addAttribute("me", who);
        model.addAttribute("work", views.of(open, kind));
        return "desk/worklist";
    }
}
