package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A form that is sent more than once. */
@Tag("database")
@ExtendWith(OneOpenhour.class)
class IdempotencyIT {

    private final Openhour openhour;
    private final String key = UUID.randomUUID().toString();

    IdempotencyIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void answersTheSameFormWithTheSameAppointment() {
        SampleBooking form = SampleBooking.consultation(slot());
        Answer first = send(form);
        Answer again = send(form);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void booksOnceWhenTheFormArrivesTwentyTimesAtOnce() throws Exception {
        SampleBooking form = SampleBooking.consultation(slot());
        List<Answer> answers = AtOnce.call(Collections.nCopies(20, (Callable<Answer>) () -> send(form)));
        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(Answer::json).containsOnly(answers.get(0).json());
    }

    @Test
    void answersAsBookedAlthoughTheAppointmentWasMovedSince() {
        SampleBooking form = SampleBooking.consultation(slot());
        Booked booked = send(form).as(Booked.class);
        openhour.manage(booked, "confirm", Map.of());
        assertThat(send(form).as(Booked.class)).isEqualTo(booked);
    }

    @Test
    void refusesTheKeyWithAnotherForm() {
        SampleBooking form = SampleBooking.consultation(slot());
        send(form);
        Answer other = send(form.with("client.firstName", "Jo"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void leavesTheKeyOfARefusedFormFree() {
        SampleBooking form = SampleBooking.consultation(slot());
        assertThat(send(form.with("physicallyInCalifornia", false)).code()).isEqualTo("out-of-state");
        assertThat(send(form).status()).isEqualTo(201);
    }

    private Slot slot() {
        return openhour.open("consultation", "TELEHEALTH").first();
    }

    private Answer send(SampleBooking form) {
        return openhour.tryToBook(form, "Idempotency-Key", key);
    }
}
