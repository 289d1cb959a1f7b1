package org.openhour.notification.appointments;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.contact.PhoneNumber;

/**
 * A client to be told of an appointment.
 *
 * @param manageUrl this client's own private page; absent where the appointment's is theirs
 * @param channels the channels that the client has agreed to; each of them has its address
 */
public record Recipient(
        ClientId clientId,
        @Nullable String name,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        Language language,
        Set<Channel> channels,
        @Nullable URI manageUrl) {

    public Recipient {
        channels = Set.copyOf(channels);
    }

    /** The number to text, if the client agreed to texts. */
    public Optional<PhoneNumber> textable() {
        return channels.contains(Channel.SMS) ? Optional.ofNullable(phone) : Optional.empty();
    }

    /** The address to write to, if the client agreed to e-mail. */
    public Optional<EmailAddress> mailable() {
        return channels.contains(Channel.EMAIL) ? Optional.ofNullable(email) : Optional.empty();
    }

    /** The address to use on this channel, as text. */
    public Optional<String> address(Channel channel) {
        return switch (channel) {
            case SMS -> textable().map(PhoneNumber::e164);
            case EMAIL -> mailable().map(EmailAddress::value);
        };
    }
}
