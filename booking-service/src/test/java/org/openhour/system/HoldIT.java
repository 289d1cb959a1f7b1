package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A time that is kept while somebody fills in a form. */
@Tag("database")
@ExtendWith(OneOpenhour.class)
class HoldIT {

    private static final Duration SWEPT = Duration.ofSeconds(5);

    private final Openhour openhour;

    HoldIT(Openhour openhour) {
        this.openhour = openhour;
    }

    @Test
    void excludesEverybodyElse() {
        Slot slot = slot();
        Answer held = hold(slot);
        assertThat(held.status()).isEqualTo(201);
        assertThat(isOpen(slot)).isFalse();
        assertThat(hold(slot).code()).isEqualTo("slot-taken");
        assertThat(openhour.tryToBook(booking(slot)).code()).isEqualTo("slot-taken");
        assertThat(openhour.tryToBook(booking(slot).with("hold", token(held))).status())
                .isEqualTo(201);
    }

    @Test
    void givesTheTimeBackWhenReleased() {
        Slot slot = slot();
        Answer held = hold(slot);
        Answer released = openhour.booking().send("DELETE", "/api/v1/holds/" + token(held), "");
        assertThat(released.status()).isEqualTo(204);
        assertThat(isOpen(slot)).isTrue();
    }

    @Test
    void givesTheTimeBackWhenItsMinutesAreOver() {
        Slot slot = slot();
        Answer held = hold(slot);
        openhour.setClock(Openhour.MONDAY.plusMinutes(9));
        assertThat(isOpen(slot)).isFalse();
        openhour.setClock(Openhour.MONDAY.plusMinutes(11));
        await().atMost(SWEPT).untilAsserted(() -> assertThat(isOpen(slot)).isTrue());
        Booked other = openhour.book(booking(slot));
        Answer late = openhour.tryToBook(booking(slot).with("hold", token(held)));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("slot-taken");
        assertThat(late.json().path("alternatives").size()).isBetween(1, 5);
        assertThat(openhour.look(other).status()).isEqualTo("BOOKED");
    }

    @Test
    void booksWithAnExpiredHoldWhenNobodyTookTheTime() {
        Slot slot = slot();
        Answer held = hold(slot);
        openhour.setClock(Openhour.MONDAY.plusMinutes(11));
        Answer late = openhour.tryToBook(booking(slot).with("hold", token(held)));
        assertThat(late.status()).as(late.body()).isEqualTo(201);
    }

    @Test
    void cannotBeUsedTwice() {
        Slot slot = slot();
        String token = token(hold(slot));
        openhour.book(booking(slot).with("hold", token));
        assertThat(openhour.tryToBook(booking(slot).with("hold", token)).code()).isEqualTo("slot-taken");
    }

    private Slot slot() {
        return openhour.open("consultation", "TELEHEALTH").with("priya-raman").first();
    }

    private static SampleBooking booking(Slot slot) {
        return SampleBooking.consultation(slot).with("clinician", slot.clinician());
    }

    private Answer hold(Slot slot) {
        return openhour.booking().post("/api/v1/holds", SampleHold.of(slot));
    }

    private static String token(Answer held) {
        return held.json().path("token").asString();
    }

    private boolean isOpen(Slot slot) {
        List<Slot> all = openhour.open("consultation", "TELEHEALTH")
                .with(slot.clinician())
                .all();
        return all.stream().anyMatch(other -> other.start().isEqual(slot.start()));
    }
}
