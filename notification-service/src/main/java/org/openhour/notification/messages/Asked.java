package org.openhour.notification.messages;

/**
 * Who wanted a message: the plan, or the desk by a request of its own.
 *
 * @param request names the desk's request; empty where the plan wanted it
 * @param urgent whether it may go out in the quiet hours (R-C2)
 */
record Asked(String request, boolean urgent) {

    static final Asked BY_PLAN = new Asked("", false);

    boolean byDesk() {
        return !request.isEmpty();
    }
}
