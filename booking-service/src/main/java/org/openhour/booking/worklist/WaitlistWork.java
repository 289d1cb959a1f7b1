package org.openhour.booking.worklist;

import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;
import org.openhour.booking.waitlist.Waitlist;

/** Those on the waitlist whom an hour would have fitted and who cannot be told. */
@Component
class WaitlistWork implements WorkSource {

    private final Waitlist waitlist;
    private final Catalogues catalogues;

    WaitlistWork(Waitlist waitlist, Catalogues catalogues) {
        this.waitlist = waitlist;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        WallClock wall = catalogues.current().practice().wallClock();
        return waitlist.unreached().stream()
                .filter(entry -> who.seesAnyOf(entry.wishes().clinicians()))
                .flatMap(entry -> entry
                        .unreachedSince()
                        .map(since -> new WorkItem(
                                "WAITLIST_OFFER_NOT_SENT",
                                null,
                                null,
                                entry.client().toString(),
                                null,
                                "NO_CONSENT",
                                wall.at(since)))
                        .stream())
                .toList();
    }
}
