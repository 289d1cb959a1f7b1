package org.openhour.notification.api;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.api.AppointmentWire.RecipientWire;
import org.openhour.notification.appointments.AppointmentId;
import org.openhour.notification.appointments.Channel;
import org.openhour.notification.appointments.ClientId;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.appointments.Recipient;
import org.openhour.notification.contact.EmailAddress;
import org.openhour.notification.contact.PhoneNumber;

/** Reads one recipient: each channel agreed to needs its address. */
final class RecipientReader {

    private final FieldReader fields;
    private final String path;

    RecipientReader(FieldReader fields, int index) {
        this(fields, "recipients[" + index + "]");
    }

    RecipientReader(FieldReader fields, String field) {
        this.fields = fields;
        this.path = field + ".";
    }

    Optional<Recipient> read(RecipientWire wire) {
        Optional<ClientId> id = fields.required(path + "clientId", wire.clientId())
                .flatMap(text -> fields.parsed(path + "clientId", text, "not-an-id", RecipientReader::clientId));
        Optional<PhoneNumber> phone = fields.parsed(path + "phone", wire.phone(), "phone-invalid", PhoneNumber::parse);
        Optional<EmailAddress> email =
                fields.parsed(path + "email", wire.email(), "email-invalid", EmailAddress::parse);
        Optional<String> name = fields.optional(path + "name", wire.name());
        Set<Channel> channels = channels(wire.channels());
        Optional<URI> manageUrl = fields.link(path + "manageUrl", wire.manageUrl());
        need(channels.contains(Channel.SMS) && isBlank(wire.phone()), "phone");
        need(channels.contains(Channel.EMAIL) && isBlank(wire.email()), "email");
        return id.map(client -> new Recipient(
                client,
                name.orElse(null),
                phone.orElse(null),
                email.orElse(null),
                Language.of(wire.language()),
                channels,
                manageUrl.orElse(null)));
    }

    private Set<Channel> channels(@Nullable List<@Nullable String> names) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (String name : names == null ? List.<String>of() : names) {
            Optional<Channel> channel = Arrays.stream(Channel.values())
                    .filter(c -> c.name().equals(name))
                    .findFirst();
            channel.ifPresentOrElse(
                    channels::add, () -> fields.problem(path + "channels", "unknown-value", "SMS or EMAIL"));
        }
        return channels;
    }

    private void need(boolean missing, String field) {
        if (missing) {
            fields.problem(path + field, "required", "must be given for this channel");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<ClientId> clientId(String text) {
        return text.matches(AppointmentId.PATTERN) ? Optional.of(new ClientId(text)) : Optional.empty();
    }
}
