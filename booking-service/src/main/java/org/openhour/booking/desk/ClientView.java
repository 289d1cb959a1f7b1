package org.openhour.booking.desk;

import java.util.List;
import java.util.UUID;

/** One client as the desk sees them. */
record ClientView(
        UUID id,
        String name,
        String initials,
        String born,
        String phone,
        String email,
        String language,
        String since,
        List<AppointmentView.ConsentLine> consents,
        List<SessionLine> ahead,
        List<SessionLine> past,
        List<LookLine> looks) {

    /** One appointment of theirs. */
    record SessionLine(UUID id, String when, String service, String clinician, String how, Look look) {}

    /** Somebody looked at their record, or changed it. */
    record LookLine(String when, String who, String what) {}

    /** A line of a search. */
    record Row(UUID id, String name, String initials, String line) {}
}
