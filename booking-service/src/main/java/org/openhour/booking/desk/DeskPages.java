package org.openhour.booking.desk;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.StaffMember;

/**
 * Puts a page together: the calendar with a panel at its side. A request by htmx gets only what has changed, the grid
 * or the panel; without script the same address gives the whole page.
 */
@Component
class DeskPages {

    private final Calendars calendars;
    private final CallDesk calls;
    private final Trail trail;

    DeskPages(Calendars calendars, CallDesk calls, Trail trail) {
        this.calendars = calendars;
        this.calls = calls;
        this.trail = trail;
    }

    /** The calendar, with the panel that somebody needs first. */
    String calendar(StaffMember who, Shown shown, HttpServletRequest request, Model model) {
        boolean byItself = request.getHeader("X-By-Itself") != null;
        if (!byItself) {
            trail.list(who, RecordKind.CALENDAR);
        }
        model.addAttribute("view", calendars.read(who, shown));
        if (byItself) {
            return "desk/grid :: grid";
        }
        boolean takesCalls = who.seesEverybody() && calls.hasServices();
        if (takesCalls) {
            model.addAttribute("call", calls.open());
        }
        return page(who, takesCalls ? "call" : "none", model);
    }

    LocalDate today() {
        return calendars.today();
    }

    /** A panel, at the side of the calendar of its day. */
    String panel(String panel, LocalDate day, StaffMember who, HttpServletRequest request, Model model) {
        if (request.getHeader("HX-Request") != null) {
            model.addAttribute("me", who);
            return "desk/panel-" + panel + " :: panel";
        }
        model.addAttribute("view", calendars.read(who, Shown.day(day)));
        return page(who, panel, model);
    }

    private static String page(StaffMember who, String panel, Model model) {
        model.addAttribute("me", who);
        model.addAttribute("panel", panel);
        return "desk/calendar";
    }
}
