package org.openhour.booking.site;

import java.util.List;
import java.util.Optional;

/**
 * What somebody sees who has just booked.
 *
 * @param email where the invitation goes, where one goes
 * @param zipElsewhere whether the ZIP code hints at a place outside California (R-A6)
 */
record ConfirmedView(
        AppointmentView appointment,
        Optional<String> email,
        Person person,
        List<Paragraph> expect,
        boolean zipElsewhere) {}
