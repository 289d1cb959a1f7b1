package org.openhour.booking.appointments;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of sessions with a clinician whose notice the client may not have yet. */
@Component
class NoticeListener {

    private final Notices notices;

    NoticeListener(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(AppointmentChanged change) {
        notices.deliver(change);
    }
}
