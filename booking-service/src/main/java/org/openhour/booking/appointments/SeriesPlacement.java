package org.openhour.booking.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.openhour.booking.appointments.AppointmentRefused.Reason;
import org.openhour.booking.availability.Availability;
import org.openhour.booking.availability.Channel;
import org.openhour.booking.availability.Exchange;
import org.openhour.booking.availability.Exchanged;
import org.openhour.booking.availability.NotGivenOut;
import org.openhour.booking.availability.OpenSlot;
import org.openhour.booking.availability.Reservations;
import org.openhour.booking.availability.SlotQuery;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.Clinician;
import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.LocationId;
import org.openhour.booking.practice.Modality;
import org.openhour.booking.practice.ServiceOffering;
import org.openhour.booking.time.LocalSpan;

/** Holds all dates of a series against the rules and takes those that are free, under one lock, in the caller's transaction. */
@Component
class SeriesPlacement {

    /** What else may speak against a start, beside hours and pages. */
    interface Admission {
        Optional<Reason> refusal(LocalDateTime start);
    }

    private static final int ALTERNATIVES = 3;
    private static final int DAYS_AROUND = 6;

    private final Availability availability;
    private final Reservations reservations;
    private final Catalogues catalogues;

    SeriesPlacement(Availability availability, Reservations reservations, Catalogues catalogues) {
        this.availability = availability;
        this.reservations = reservations;
        this.catalogues = catalogues;
    }

    /**
     * The same session with its office: every one is in the same, the clinician's first where none is named.
     *
     * @throws AppointmentRefused where there is none, or for a group, which has its meetings
     */
    WantedSession settled(WantedSession wanted) {
        Catalogue catalogue = catalogues.current();
        Clinician clinician = catalogue.clinician(wanted.clinician().orElseThrow());
        if (catalogue.service(wanted.service()).isGroup()) {
            throw AppointmentRefused.because(Reason.NOT_OFFERED);
        }
        Optional<LocationId> office = wanted.modality() == Modality.TELEHEALTH
                ? Optional.empty()
                : Optional.of(officeOf(clinician, wanted.location(), catalogue));
        return new WantedSession(wanted.service(), wanted.modality(), wanted.start(), wanted.clinician(), office);
    }

    /** Takes whatever of these can be had, each by itself; the answers are in the order of the wishes. */
    List<DateAnswer> take(WantedSession how, List<DateWish> wishes, Admission admission) {
        Map<DateWish, DateAnswer> answers = new LinkedHashMap<>();
        List<DateWish> open = new ArrayList<>();
        List<Optional<NotGivenOut>> refusals =
                availability.refusals(how, wishes.stream().map(DateWish::start).toList(), Channel.DESK);
        for (int i = 0; i < wishes.size(); i++) {
            DateWish wish = wishes.get(i);
            Optional<Reason> refusal = refusals.get(i)
                    .map(rule -> AppointmentRefused.because(rule).reason())
                    .or(() -> admission.refusal(wish.start()));
            refusal.ifPresentOrElse(
                    reason -> answers.put(wish, DateAnswer.refused(wish, reason)), () -> open.add(wish));
        }
        takeEach(how, open).forEach(answer -> answers.put(answer.wish(), answer));
        return wishes.stream()
                .flatMap(wish -> Optional.ofNullable(answers.get(wish)).stream())
                .toList();
    }

    /** What is told of an answer before anything is booked for it. */
    Occurrence report(WantedSession how, DateAnswer answer) {
        DateWish wish = answer.wish();
        return new Occurrence(
                wish.day(),
                wish.start(),
                answer.refusal(),
                Optional.empty(),
                answer.isTaken() ? List.of() : alternatives(how, wish.start()));
    }

    private List<DateAnswer> takeEach(WantedSession how, List<DateWish> open) {
        List<SessionNeeds> needs = open.stream().map(wish -> needs(how, wish)).toList();
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            exchanges.add(new Exchange(open.get(i).given(), needs.get(i).choices()));
        }
        List<Exchanged> made = reservations.exchangeEach(exchanges);
        List<DateAnswer> answers = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            answers.add(answer(open.get(i), needs.get(i), made.get(i)));
        }
        return answers;
    }

    private static DateAnswer answer(DateWish wish, SessionNeeds needs, Exchanged made) {
        if (made.isDone()) {
            return DateAnswer.taken(wish, needs.place(made.taken()));
        }
        return DateAnswer.refused(
                wish,
                needs.isForCompany(made.missing().orElseThrow()) ? Reason.CLIENT_DOUBLE_BOOKED : Reason.SLOT_TAKEN);
    }

    private SessionNeeds needs(WantedSession how, DateWish wish) {
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(how.service());
        LocalSpan session = LocalSpan.of(wish.start(), service.minutes());
        return new SessionNeeds(
                session,
                service,
                how.modality(),
                Channel.DESK,
                List.of(how.clinician().orElseThrow()),
                how.location().map(catalogue::location),
                wish.company().claims(session));
    }

    private List<OpenSlot> alternatives(WantedSession how, LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        SlotQuery query = SlotQuery.anyone(
                        how.service(), how.modality(), day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND))
                .with(Set.of(how.clinician().orElseThrow()))
                .at(how.location().map(Set::of).orElse(Set.of()))
                .by(Channel.DESK);
        return availability.nearest(query, start, ALTERNATIVES);
    }

    private static LocationId officeOf(Clinician clinician, Optional<LocationId> wanted, Catalogue catalogue) {
        return catalogue.locations().values().stream()
                .filter(location -> !location.rooms().isEmpty())
                .map(Location::id)
                .filter(clinician::meetsAt)
                .filter(office -> wanted.filter(one -> !one.equals(office)).isEmpty())
                .findFirst()
                .orElseThrow(() -> AppointmentRefused.because(Reason.NOT_OFFERED));
    }
}
