package org.openhour.booking.desk;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.openhour.booking.edge.Trail;
import org.openhour.booking.outbox.CalendarFeeds;
import org.openhour.booking.outbox.CalendarFeeds.Feed;
import org.openhour.booking.outbox.CalendarFeeds.Shows;
import org.openhour.booking.outbox.NotificationUnavailable;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.RecordKind;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffMember;

/** Where a clinician, or an administrator for one, makes and revokes the address of their calendar (R-D2). */
@Controller
@RequestMapping("/desk/calendar-feed")
class FeedPages {

    private static final String PAGE = "desk/calendar-feed";

    private final CalendarFeeds feeds;
    private final Catalogues catalogues;
    private final Trail trail;

    FeedPages(CalendarFeeds feeds, Catalogues catalogues, Trail trail) {
        this.feeds = feeds;
        this.catalogues = catalogues;
        this.trail = trail;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember who, @RequestParam @Nullable String clinician, Model model) {
        view(who, chosen(who, clinician), model);
        return PAGE;
    }

    /** The answer itself shows the address, this once: it is nowhere to be read again. */
    @PostMapping
    String make(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam @Nullable String clinician,
            @RequestParam Shows shows,
            HttpServletResponse response,
            Model model) {
        Clinician whose = chosen(who, clinician);
        try {
            model.addAttribute("address", feeds.make(whose, shows).url().toString());
            trail.note(who, AuditAction.CREATED, RecordKind.CALENDAR, whose.id().value());
        } catch (NotificationUnavailable away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        view(who, whose, model);
        return PAGE;
    }

    @PostMapping("/end")
    String end(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam @Nullable String clinician,
            HttpServletResponse response,
            Model model) {
        Clinician whose = chosen(who, clinician);
        try {
            feeds.end(whose);
            trail.note(who, AuditAction.DELETED, RecordKind.CALENDAR, whose.id().value());
            return "redirect:/desk/calendar-feed?clinician=" + whose.slug();
        } catch (NotificationUnavailable away) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            view(who, whose, model);
            return PAGE;
        }
    }

    private void view(StaffMember who, Clinician clinician, Model model) {
        model.addAttribute("me", who);
        model.addAttribute("feed", view(who, clinician));
    }

    private FeedView view(StaffMember who, Clinician clinician) {
        List<Clinician> people = who.is(Role.ADMIN)
                ? List.copyOf(catalogues.current().clinicians().values())
                : List.of(clinician);
        try {
            Optional<Feed> feed = feeds.find(clinician);
            return new FeedView(
                    clinician,
                    people,
                    feed.map(Feed::shows),
                    feed.map(this::since).orElse(""),
                    false);
        } catch (NotificationUnavailable away) {
            return new FeedView(clinician, people, Optional.empty(), "", true);
        }
    }

    private String since(Feed feed) {
        return Words.moment(catalogues.current().practice().wallClock().localOf(feed.madeAt()));
    }

    /** Their own, or for an administrator whom they name; of anybody else's there is nothing here. */
    private Clinician chosen(StaffMember who, @Nullable String slug) {
        Optional<Clinician> own =
                who.clinician().filter(id -> who.is(Role.CLINICIAN)).map(catalogues.current()::clinician);
        Optional<Clinician> named = slug == null || slug.isBlank()
                ? own.or(() ->
                        catalogues.current().clinicians().values().stream().findFirst())
                : catalogues.current().findClinician(slug);
        return named.filter(one -> who.looksAfter(one.id())).orElseThrow(Access::nothing);
    }
}
