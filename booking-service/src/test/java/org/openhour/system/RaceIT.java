package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many people want the same hour at the same instant. */
@Tag("database")
@ExtendWith(OneOpenhour.class)
class RaceIT {

    private static final int CROWD = 200;
    private static final int ROUNDS = 20;
    private static final int SEATS = 8;
    private static final String SERIES_WITH = "maya-lindqvist";
    private static final LocalDate TUESDAY = Openhour.MONDAY.toLocalDate().plusDays(43);

    private final Openhour openhour;

    RaceIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void givesOneSlotToOneOfTwoHundred() throws Exception {
        Slots slots = openhour.open("consultation", "TELEHEALTH").with("maya-lindqvist");
        for (Slot slot : slots.apart(ROUNDS)) {
            List<Answer> answers =
                    rush(CROWD, i -> SampleBooking.consultation(slot).with("clinician", slot.clinician()));
            assertOneBooked(answers);
        }
    }

    @Test
    void givesOneOfTwoOverlappingSessionsToOneOfTwoHundred() throws Exception {
        Slots slots =
                openhour.open("individual", "TELEHEALTH").with("elena-ruiz").withOneHalfAnHourLater();
        for (Slot slot : slots.apart(ROUNDS)) {
            List<Answer> answers = rush(CROWD, i -> SampleBooking.individual(slot)
                    .with("start", slot.start().plusMinutes(30L * (i % 2)).toString()));
            assertOneBooked(answers);
        }
    }

    @Test
    void givesAnHourWithAnyoneToAsManyAsAreFree() throws Exception {
        Slot slot = openhour.open("individual", "IN_PERSON").withAtLeast(2).first();
        List<Answer> answers = rush(
                60, i -> SampleBooking.individual(slot).without("clinician").inPerson());
        List<Booked> booked = booked(answers);
        assertThat(booked).extracting(Booked::clinician).containsExactlyInAnyOrderElementsOf(slot.clinicians());
        assertThat(booked).extracting(this::roomOf).doesNotHaveDuplicates();
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
    }

    @Test
    void holdsASlotForOneOfMany() throws Exception {
        Slots slots = openhour.open("consultation", "TELEHEALTH").with("tom-okafor");
        for (Slot slot : slots.apart(5)) {
            List<Answer> answers = AtOnce.call(IntStream.range(0, 50)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> openhour.booking().post("/api/v1/holds", SampleHold.of(slot)))
                    .toList());
            assertOneBooked(answers);
        }
    }

    @Test
    void doesNotPutANewClientInTwoPlacesAtOnce() throws Exception {
        Slots slots = openhour.open("individual", "TELEHEALTH").withAtLeast(4);
        for (Slot slot : slots.apart(5)) {
            SampleClient client = SampleClient.next();
            List<Answer> answers = AtOnce.call(slot.clinicians().stream()
                    .<Callable<Answer>>map(clinician -> () -> openhour.tryToBook(SampleBooking.individual(slot)
                            .with("clinician", clinician)
                            .by(client)))
                    .toList());
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("client-double-booked"));
        }
    }

    @Test
    void fillsAGroupToItsLastSeatAndNoFurther() throws Exception {
        for (int day = 0; day < 3; day++) {
            String start = openhour.at(TUESDAY.plusDays(day), 10);
            List<Answer> answers = AtOnce.call(IntStream.range(0, CROWD)
                    .<Callable<Answer>>mapToObj(i -> () -> openhour.bookAtTheDesk(SampleBooking.group(start)))
                    .toList());
            assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
            assertThat(booked(answers)).hasSize(SEATS);
        }
    }

    @Test
    void givesAnHourToASeriesOrToABookingAndNeverToBoth() throws Exception {
        for (int day = 0; day < 3; day++) {
            LocalDate first = TUESDAY.plusDays(day);
            String client = openhour.newClient();
            List<Callable<Answer>> rivals = new ArrayList<>();
            rivals.add(() -> openhour.bookSeries(client, openhour.at(first, 13), 6));
            for (int week = 0; week < 6; week++) {
                String start = openhour.at(first.plusWeeks(week), 13);
                rivals.add(() ->
                        openhour.bookAtTheDesk(SampleBooking.individualAt(start).with("clinician", SERIES_WITH)));
            }
            List<Answer> answers = AtOnce.call(rivals);
            assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
            boolean seriesWon = answers.get(0).status() == 201;
            assertThat(booked(answers.subList(1, answers.size())))
                    .as("single bookings beside the series")
                    .hasSizeBetween(seriesWon ? 0 : 1, seriesWon ? 0 : 6);
        }
    }

    @Test
    void movesOnlyOneOfManyToTheSameHour() throws Exception {
        List<Slot> slots =
                openhour.open("consultation", "TELEHEALTH").with("priya-raman").apart(21);
        String wanted = slots.get(20).start().toString();
        List<Booked> booked = slots.subList(0, 20).stream()
                .map(slot -> openhour.book(SampleBooking.consultation(slot).with("clinician", slot.clinician())))
                .toList();
        List<Answer> answers = AtOnce.call(booked.stream()
                .<Callable<Answer>>map(one -> () -> openhour.booking()
                        .post("/api/v1/manage/" + one.token() + "/reschedule", Map.of("start", wanted)))
                .toList());
        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(booked).filteredOn(one -> openhour.look(one).equals(one)).hasSize(19);
    }

    @Test
    void swapsNothingWhenManyMoveInCircles() throws Exception {
        List<Slot> slots =
                openhour.open("consultation", "TELEHEALTH").with("jonah-abara").apart(10);
        List<Booked> booked = slots.stream()
                .map(slot -> openhour.book(SampleBooking.consultation(slot).with("clinician", slot.clinician())))
                .toList();
        List<Answer> answers = AtOnce.call(IntStream.range(0, 10)
                .<Callable<Answer>>mapToObj(i -> () -> openhour.booking()
                        .post(
                                "/api/v1/manage/" + booked.get(i).token() + "/reschedule",
                                Map.of("start", slots.get((i + 1) % 10).start().toString())))
                .toList());
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409);
        assertThat(booked)
                .extracting(one -> openhour.look(one).start().toInstant())
                .doesNotHaveDuplicates();
    }

    private List<Answer> rush(int crowd, IntFunction<SampleBooking> wanted) throws Exception {
        return AtOnce.call(IntStream.range(0, crowd)
                .mapToObj(wanted)
                .<Callable<Answer>>map(booking -> () -> openhour.tryToBook(booking))
                .toList());
    }

    private static void assertOneBooked(List<Answer> answers) {
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).allSatisfy(lost -> {
            assertThat(lost.code()).isEqualTo("slot-taken");
            assertThat(lost.json().path("alternatives").size()).isBetween(1, 5);
        });
    }

    private static List<Booked> booked(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.as(Booked.class))
                .toList();
    }

    private String roomOf(Booked booked) {
        return openhour.booking()
                .get("/api/v1/desk/appointments/" + booked.id(), "Authorization", Openhour.FRONT_DESK)
                .json()
                .path("room")
                .asString("");
    }
}
