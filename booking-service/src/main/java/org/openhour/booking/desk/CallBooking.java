package org.openhour.booking.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.Actor;
import org.openhour.booking.appointments.AppointmentState;
import org.openhour.booking.appointments.Booker;
import org.openhour.booking.appointments.Booking;
import org.openhour.booking.appointments.BookingRequest;
import org.openhour.booking.appointments.HoldToken;
import org.openhour.booking.appointments.IdempotencyKey;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.clients.Client;
import org.openhour.booking.clients.Consent;
import org.openhour.booking.clients.Consents;
import org.openhour.booking.clients.Flaw;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.staff.StaffMember;

/** Books what a call has come to. */
@Component
class CallBooking {

    private final CallDesk calls;
    private final Booking booking;
    private final Catalogues catalogues;
    private final Clock clock;

    CallBooking(CallDesk calls, Booking booking, Catalogues catalogues, Clock clock) {
        this.calls = calls;
        this.booking = booking;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    /** What is still missing or wrong, by field, in the order of the call. */
    Map<String, String> problems(CallForm form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Client> caller = calls.caller(form);
        if (form.isNew()) {
            form.draft()
                    .flaws(catalogues.current().practice().wallClock().today(clock))
                    .forEach(flaw -> problems.put(flaw.field(), sentence(flaw)));
        } else if (caller.isEmpty()) {
            problems.put("client", "Choose who is calling, or take down a new client.");
        }
        if (pick(form).isEmpty()) {
            problems.put("pick", "Choose a time.");
        }
        ServiceOffering service = calls.serviceOf(form, catalogues.current(), caller.isPresent());
        if (CallDesk.howOf(form, service) == Modality.TELEHEALTH
                && california(form).isEmpty()) {
            problems.put("california", "Ask whether the client will be in California then.");
        }
        return problems;
    }

    /** Books it; the form must have no problems. */
    AppointmentState book(CallForm form, StaffMember who) {
        Catalogue catalogue = catalogues.current();
        Optional<Client> caller = calls.caller(form);
        ServiceOffering service = calls.serviceOf(form, catalogue, caller.isPresent());
        Modality how = CallDesk.howOf(form, service);
        Suggestion.Pick pick = pick(form).orElseThrow();
        Actor actor = Actor.staff(who.id().toString());
        return booking.book(new BookingRequest(
                new WantedSession(service.id(), how, pick.start(), Optional.of(pick.clinician()), pick.location()),
                Optional.ofNullable(form.hold())
                        .filter(token -> !token.isBlank())
                        .map(HoldToken::new),
                caller.<Booker>map(client -> new Booker.Known(client.id()))
                        .orElseGet(() -> new Booker.Introduced(form.draft().complete())),
                List.of(),
                new Consents(
                        Boolean.TRUE.equals(form.sms()),
                        Boolean.TRUE.equals(form.mail()),
                        Boolean.TRUE.equals(form.video()),
                        Consent.Method.VERBAL,
                        who.id().toString()),
                how == Modality.TELEHEALTH ? california(form) : Optional.empty(),
                ChangeForm.clean(form.note()),
                actor,
                Optional.empty(),
                Optional.ofNullable(form.key())
                        .map(key -> new IdempotencyKey("desk " + who.id(), key, String.valueOf(form.pick())))));
    }

    private static Optional<Suggestion.Pick> pick(CallForm form) {
        return Optional.ofNullable(form.pick()).flatMap(Suggestion.Pick::parse);
    }

    private static Optional<Boolean> california(CallForm form) {
        return Optional.ofNullable(form.california())
                .filter(said -> !said.isBlank())
                .map("yes"::equals);
    }

    private static String sentence(Flaw flaw) {
        return switch (flaw.code()) {
            case "required" -> "This is needed.";
            case "too-long" -> "This is too long.";
            case "email-invalid" -> "This is not an email address.";
            case "phone-invalid" -> "This is not a phone number that can be called.";
            case "date-of-birth-invalid" -> "This is not a date of birth.";
            default -> "This cannot be used.";
        };
    }
}
