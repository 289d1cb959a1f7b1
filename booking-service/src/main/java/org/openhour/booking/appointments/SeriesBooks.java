package org.openhour.booking.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.f4b6a3.uuid.UuidCreator;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.Catalogues;
import org.openhour.booking.practice.ServiceOffering;

/** Writes down what was taken for a series: an appointment for each place, and which dates have none. */
@Component
class SeriesBooks {

    private final AppointmentStore store;
    private final SeriesGaps gaps;
    private final Catalogues catalogues;

    SeriesBooks(AppointmentStore store, SeriesGaps gaps, Catalogues catalogues) {
        this.store = store;
        this.gaps = gaps;
        this.catalogues = catalogues;
    }

    /** Books every place that was taken. The client hears of the first one alone: twenty texts at once help nobody. */
    List<AppointmentState> book(Series series, List<DateAnswer> answers, Because because, Instant now) {
        Catalogue catalogue = catalogues.current();
        ServiceOffering service = catalogue.service(series.session().service());
        Announcement announcement = new Announcement(because);
        List<AppointmentState> booked = new ArrayList<>();
        for (DateAnswer answer : answers) {
            answer.place().ifPresent(place -> {
                Appointment appointment = Appointment.occurrence(
                        new AppointmentId(UuidCreator.getTimeOrderedEpoch()),
                        series,
                        answer.wish().day(),
                        service,
                        place,
                        catalogue.practice().wallClock(),
                        announcement.next(),
                        now);
                booked.add(store.save(appointment).state());
                gaps.fill(series.id(), answer.wish().day());
            });
        }
        return booked;
    }

    /** Keeps the dates that could not be had; open ones wait for somebody to decide about them. */
    void noteConflicts(Series series, List<DateAnswer> answers, boolean open, Instant now) {
        answers.stream()
                .filter(answer -> !answer.isTaken())
                .forEach(answer -> gaps.note(new SeriesGap(
                        series.id(),
                        answer.wish().day(),
                        movedTo(series, answer.wish()),
                        answer.refusal(),
                        now,
                        open)));
    }

    private static Optional<LocalDateTime> movedTo(Series series, DateWish wish) {
        return Optional.of(wish.start())
                .filter(start -> !start.equals(series.dates().startOn(wish.day())));
    }

    /** One announcement for a whole series; who is not to be told at all is not. */
    static final class Announcement {

        private final Because because;
        private boolean made;

        Announcement(Because because) {
            this.because = because;
        }

        Because next() {
            Because next = new Because(because.actor(), because.reason(), because.tellClient() && !made);
            made = true;
            return next;
        }
    }

    static Optional<AppointmentState> of(List<AppointmentState> booked, DateAnswer answer) {
        return booked.stream()
                .filter(state -> answer.isTaken()
                        && state.span().start().equals(answer.wish().start()))
                .findFirst();
    }
}
