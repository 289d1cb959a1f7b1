package org.openhour.notification.optouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.openhour.notification.contact.PhoneNumber;
import org.openhour.notification.support.ServiceTest;

@ServiceTest
class OptOutsTest {

    @Autowired
    private OptOuts optOuts;

    @Test
    @DisplayName("R-C1: takes the same opt-out from many at once")
    void takesTheSameOptOutFromManyAtOnce() {
        List<PhoneNumber> phones = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            phones.add(new PhoneNumber("+16195559%03d".formatted(i)));
        }
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (PhoneNumber phone : phones) {
            for (int i = 0; i < 4; i++) {
                calls.add(CompletableFuture.runAsync(() -> optOuts.suppress(phone, Cause.STOP_KEYWORD)));
            }
        }
        calls.forEach(CompletableFuture::join);
        assertThat(phones)
                .allSatisfy(phone -> assertThat(optOuts.standing(phone)).contains(Cause.STOP_KEYWORD));
    }
}
