package org.openhour.booking.outside;

/** A calendar file as a server gave it out. */
record Copy(String file, Marks marks) {

    /** Never what is in it. */
    @Override
    public String toString() {
        return "a copy of " + file.length() + " characters";
    }
}
