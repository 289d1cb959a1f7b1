package org.openhour.booking.api;

import java.net.URI;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
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

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.staff.AuditAction;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.waitlist.Offers;
import org.openhour.booking.waitlist.Waitlist;
import org.openhour.booking.waitlist.WaitlistEntry;

/** The desk's waitlist: who waits, what they were offered and why in that order, and offers by hand. */
@RestController
@RequestMapping("/api/v1/desk/waitlist")
class DeskWaitlistController {

    private static final int LARGEST_PAGE = 500;
    private static final int LAST_PAGE = 100_000;

    private final WaitlistView view;
    private final WaitlistReader reader;
    private final Waitlist waitlist;
    private final Offers offers;

    DeskWaitlistController(WaitlistView view, WaitlistReader reader, Waitlist waitlist, Offers offers) {
        this.view = view;
        this.reader = reader;
        this.waitlist = waitlist;
        this.offers = offers;
    }

    @GetMapping
    PageWire<WaitlistAnswer> list(
            @AuthenticationPrincipal StaffMember who,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return view.list(who, Math.min(LAST_PAGE, Math.max(0, page)), Math.min(LARGEST_PAGE, Math.max(1, size)));
    }

    @GetMapping("/{id}")
    WaitlistAnswer show(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        return view.detailed(view.open(id, who, AuditAction.VIEWED));
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    ResponseEntity<WaitlistAnswer> join(@AuthenticationPrincipal StaffMember who, @RequestBody WaitlistJson json) {
        WaitlistEntry entry =
                waitlist.join(reader.read(json, Actor.staff(who.id().toString())));
        view.note(who, AuditAction.CREATED, entry);
        return ResponseEntity.created(URI.create("/api/v1/desk/waitlist/" + entry.id()))
                .body(view.detailed(entry));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    void remove(@AuthenticationPrincipal StaffMember who, @PathVariable UUID id) {
        waitlist.remove(view.open(id, who, AuditAction.DELETED).id());
    }

    @PostMapping("/{id}/offer")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('FRONT_DESK', 'ADMIN')")
    WaitlistAnswer.OfferWire offer(
            @AuthenticationPrincipal StaffMember who, @PathVariable UUID id, @RequestBody WaitlistJson.OfferJson json) {
        WaitlistEntry entry = view.open(id, who, AuditAction.CHANGED);
        return view.wire().offer(offers.make(entry.id(), reader.hour(json, entry)));
    }
}
