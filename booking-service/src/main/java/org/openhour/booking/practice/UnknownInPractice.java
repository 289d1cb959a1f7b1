package org.openhour.booking.practice;

/** A clinician, service, location or room was named that the practice does not have. */
public class UnknownInPractice extends RuntimeException {

    public UnknownInPractice(String what) {
        super("The practice has no " + what);
    }
}
