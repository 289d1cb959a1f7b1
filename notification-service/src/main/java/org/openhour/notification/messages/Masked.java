package org.openhour.notification.messages;

import org.openhour.notification.appointments.Channel;
import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.contact.PhoneNumber;

final class Masked {

    private Masked() {}

    static String of(Channel channel, String address) {
        return switch (channel) {
            case SMS -> new PhoneNumber(address).masked();
            case EMAIL -> new EmailAddress(address).masked();
        };
    }
}
