package org.openhour.booking.appointments;

/**
 * Who does something.
 *
 * @param name what the history shows: an account's id for staff, a fixed word for others; never a client's name
 */
public record Actor(Kind kind, String name) {

    /** In whose name. */
    public enum Kind {
        CLIENT,
        STAFF,
        SYSTEM
    }

    public static final Actor CLIENT = new Actor(Kind.CLIENT, "client");
    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "system");

    public static Actor staff(String account) {
        return new Actor(Kind.STAFF, account);
    }

    boolean isClient() {
        return kind == Kind.CLIENT;
    }

    boolean isStaff() {
        return kind == Kind.STAFF;
    }
}
