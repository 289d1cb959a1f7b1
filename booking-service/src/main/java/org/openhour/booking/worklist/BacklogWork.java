package org.openhour.booking.worklist;

import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.outbox.Backlog;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;

/** News that did not get through to notification-service. */
@Component
class BacklogWork implements WorkSource {

    private final Backlog backlog;
    private final Catalogues catalogues;

    BacklogWork(Backlog backlog, Catalogues catalogues) {
        this.backlog = backlog;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        if (!who.seesEverybody()) {
            return List.of();
        }
        return backlog.failing().stream()
                .map(waiting -> WorkItem.ofPractice(
                        "MESSAGES_WAITING",
                        "NOTIFICATION_SERVICE_NOT_REACHED",
                        catalogues.current().practice().wallClock().at(waiting.since())))
                .toList();
    }
}
