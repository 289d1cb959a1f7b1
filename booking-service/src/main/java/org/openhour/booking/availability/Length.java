package org.openhour.booking.availability;

import org.openhour.booking.practice.ServiceOffering;

/** How long a session lasts and the buffers around it (R-A13), in cells. */
public record Length(int before, int session, int after) {

    static Length of(ServiceOffering service) {
        return new Length(
                service.bufferBefore().cells(),
                service.minutes().cells(),
                service.bufferAfter().cells());
    }

    public int whole() {
        return before + session + after;
    }
}
