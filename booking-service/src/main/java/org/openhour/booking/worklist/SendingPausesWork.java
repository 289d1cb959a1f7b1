package org.openhour.booking.worklist;

import java.util.List;

import org.springframework.stereotype.Component;

import org.openhour.booking.outbox.SendingPauses;
import org.openhour.booking.outbox.SendingPauses.Pause;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.staff.StaffMember;
import org.openhour.booking.time.WallClock;

/** Channels by which no client is told anything until somebody has seen to the account. */
@Component
class SendingPausesWork implements WorkSource {

    private final SendingPauses pauses;
    private final Catalogues catalogues;

    SendingPausesWork(SendingPauses pauses, Catalogues catalogues) {
        this.pauses = pauses;
        this.catalogues = catalogues;
    }

    @Override
    public List<WorkItem> open(StaffMember who) {
        if (!who.seesEverybody()) {
            return List.of();
        }
        WallClock wall = catalogues.current().practice().wallClock();
        return pauses.all().orElse(List.of()).stream()
                .map(pause -> item(pause, wall))
                .toList();
    }

    private static WorkItem item(Pause pause, WallClock wall) {
        return WorkItem.ofPractice(
                switch (pause.channel()) {
                    case SMS -> "TEXTS_PAUSED";
                    case EMAIL -> "EMAIL_PAUSED";
                },
                WorkItem.word(pause.reason()),
                wall.at(pause.since().toInstant()));
    }
}
