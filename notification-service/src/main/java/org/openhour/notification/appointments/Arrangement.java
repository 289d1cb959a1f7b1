package org.openhour.notification.appointments;

import org.apache.commons.codec.digest.DigestUtils;

/** When, where and how, as a fingerprint: two states with the same one need no new message. */
public record Arrangement(String fingerprint) {

    static Arrangement of(AppointmentState state) {
        String terms = state.start() + "|" + state.end() + "|" + state.modality() + "|" + state.place();
        terms += state.recurrence() == null ? "" : "|" + state.recurrence().terms();
        return new Arrangement(DigestUtils.sha256Hex(terms).substring(0, 32));
    }
}
