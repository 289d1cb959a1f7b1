package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.openhour.notification.appointments.Modality;

class LeadsTest {

    @ParameterizedTest(name = "{0}, {1} and {2} hours ahead")
    @CsvSource({"24, 24, 2", "24, 48, 2", "72, 2, 2", "-1, 0, 0"})
    void refusesRemindersOutOfTheirOrder(int first, int second, int join) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leads(Duration.ofHours(first), Duration.ofHours(second), Duration.ofHours(join)));
    }

    @Test
    void leavesOutWhatThePracticeDoesNotWant() {
        Leads none = new Leads(Duration.ZERO, Duration.ZERO, Duration.ZERO);
        assertThat(none.of(Modality.TELEHEALTH)).isEmpty();
    }
}
