package org.openhour.booking.availability;

/** A wanted hour is somebody else's: no alternative of one choice is free. */
public class AlreadyTaken extends RuntimeException {

    private final int choice;

    AlreadyTaken(int choice) {
        super("No alternative of choice " + choice + " is free");
        this.choice = choice;
    }

    /** Which of the choices, counted from 0, could not be met; the first where there are several. */
    public int choice() {
        return choice;
    }
}
