package org.openhour.notification.templates;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/**
 * What stands in the places of a text.
 *
 * @param link the client's private page; empty where it is not known
 * @param until when an offer runs out; empty where it is none
 */
record TextValues(String brand, String when, String link, String phone, String until) {

    static TextValues of(MessageKind kind, AppointmentState state, Language language) {
        URI link = link(kind, state);
        return new TextValues(
                state.organizer().name(),
                Moments.brief(state, language),
                link == null ? "" : link.toString(),
                Objects.requireNonNullElse(state.organizer().phone(), ""),
                Moments.until(state));
    }

    TextValues under(String otherBrand) {
        return new TextValues(otherBrand, when, link, phone, until);
    }

    /** In the order in which the product's own texts count them. */
    Object[] inOrder() {
        return new Object[] {brand, when, link, phone, until};
    }

    Map<String, String> byName() {
        return Map.of("brand", brand, "when", when, "link", link, "phone", phone, "until", until);
    }

    private static @Nullable URI link(MessageKind kind, AppointmentState state) {
        return kind == MessageKind.REMINDER_2H && state.joinUrl() != null ? state.joinUrl() : state.manageUrl();
    }
}
