package org.openhour.booking.site;

import java.util.List;

/** What somebody sees who has just booked. */
record ConfirmedView(AppointmentView appointment, String email, Person person, List<Paragraph> expect) {}
