package org.openhour.booking.site;

import java.util.Optional;

import org.openhour.booking.appointments.Status;

/**
 * An appointment as its private page shows it: when and how, and no names.
 *
 * @param revision what a form on the page was decided on
 * @param asksCalifornia whether the client has still to say where they will be (R-A5)
 * @param door absent in person
 * @param office absent by video
 * @param rule says until when cancelling is free: the messages {@code rule.<key>}
 * @param otherWay whether it could also be held in the other way
 * @param notice where the clinician's notice about complaints is read (R-A9)
 */
record AppointmentView(
        String url,
        int revision,
        Status status,
        String day,
        String shortDay,
        String range,
        String starts,
        DayBar bar,
        boolean byVideo,
        Optional<Door> door,
        Optional<Office> office,
        Rule rule,
        boolean otherWay,
        boolean asksCalifornia,
        String notice) {

    /** The way into a session by video: from when, and where to, once it is open. */
    record Door(String opensAt, boolean open, Optional<String> room) {}

    /** Where to come to. */
    record Office(String name, String address, String arrival) {}

    /** Whether cancelling is {@code always} free, free {@code until} a time, or {@code late}. */
    record Rule(String key, String until) {}

    public boolean isAhead() {
        return status.isAhead();
    }

    public boolean isConfirmed() {
        return status == Status.CONFIRMED;
    }

    public boolean isCancelled() {
        return !status.occupiesTime();
    }

    /** What to say about how: the message {@code how.<key>}. */
    public String how() {
        return door.map(way -> way.room().isEmpty() ? "call" : way.open() ? "open" : "later")
                .orElse("office");
    }

    /** From when one can join; empty in person. */
    public String opensAt() {
        return door.map(Door::opensAt).orElse("");
    }
}
