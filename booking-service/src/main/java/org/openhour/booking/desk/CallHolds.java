package org.openhour.booking.desk;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused;
import org.openhour.booking.appointments.Hold;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.Holds;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;

/** Keeps the chosen time for the caller, and lets go of it when another is chosen. */
@Component
class CallHolds {

    /**
     * What is kept for the caller.
     *
     * @param purpose for what it is kept: a time for one service in one way alone
     */
    record Kept(
            Optional<Suggestion.Pick> pick,
            String value,
            String token,
            String purpose,
            Optional<Instant> until,
            Optional<String> problem) {

        static final Kept NOTHING = new Kept(Optional.empty(), "", "", "", Optional.empty(), Optional.empty());

        static Kept refused(String why) {
            return new Kept(Optional.empty(), "", "", "", Optional.empty(), Optional.of(why));
        }
    }

    private final Holds holds;

    CallHolds(Holds holds) {
        this.holds = holds;
    }

    Kept keep(CallForm form, ServiceOffering service, Modality how) {
        Optional<HoldToken> token =
                Optional.ofNullable(form.hold()).filter(text -> !text.isBlank()).map(HoldToken::new);
        Optional<Suggestion.Pick> wanted = form.asks("let-go")
                ? Optional.empty()
                : Optional.ofNullable(form.pick()).flatMap(Suggestion.Pick::parse);
        if (wanted.isEmpty()) {
            token.ifPresent(holds::release);
            return Kept.NOTHING;
        }
        String value = String.valueOf(form.pick());
        String purpose = service.slug() + "|" + how + "|" + value;
        Optional<Hold> live = token.flatMap(holds::findLive).filter(hold -> purpose.equals(form.held()));
        if (live.isPresent()) {
            return new Kept(
                    wanted, value, token.orElseThrow().value(), purpose, live.map(Hold::expiresAt), Optional.empty());
        }
        token.ifPresent(holds::release);
        return place(wanted.get(), value, purpose, service, how);
    }

    private Kept place(Suggestion.Pick wanted, String value, String purpose, ServiceOffering service, Modality how) {
        WantedSession session = new WantedSession(
                service.id(), how, wanted.start(), Optional.of(wanted.clinician()), wanted.location());
        try {
            Holds.Placed placed = holds.place(session, Channel.DESK);
            return new Kept(
                    Optional.of(wanted),
                    value,
                    placed.token().value(),
                    purpose,
                    Optional.of(placed.hold().expiresAt()),
                    Optional.empty());
        } catch (AppointmentRefused refused) {
            return Kept.refused(RefusalWords.of(refused.reason()));
        }
    }
}
