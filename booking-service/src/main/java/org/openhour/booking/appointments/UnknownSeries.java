package org.openhour.booking.appointments;

/** No series has this id. */
public class UnknownSeries extends RuntimeException {

    public UnknownSeries(SeriesId id) {
        super("No series " + id);
    }
}
