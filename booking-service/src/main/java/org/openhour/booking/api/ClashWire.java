package org.openhour.booking.api;

import java.time.OffsetDateTime;

/** An appointment that now lies in closed time; somebody has to move it or to agree with the client. */
record ClashWire(String id, OffsetDateTime start, String clinician, String clientId) {}
