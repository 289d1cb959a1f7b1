package org.openhour.booking.desk;

import org.openhour.booking.clients.Audience;

/** A channel at rest, in words. */
record PauseView(Audience.Channel channel, String what, String why, String since) {

    static String what(Audience.Channel channel) {
        return switch (channel) {
            case SMS -> "No texts go out";
            case EMAIL -> "No email goes out";
        };
    }
}
