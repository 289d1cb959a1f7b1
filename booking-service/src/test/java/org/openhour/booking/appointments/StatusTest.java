package org.openhour.booking.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    HELD           | BOOKED CANCELLED
                    BOOKED         | BOOKED CONFIRMED ARRIVED IN_SESSION CANCELLED LATE_CANCELLED NO_SHOW
                    CONFIRMED      | BOOKED ARRIVED IN_SESSION CANCELLED LATE_CANCELLED NO_SHOW
                    ARRIVED        | IN_SESSION COMPLETED CANCELLED LATE_CANCELLED NO_SHOW
                    IN_SESSION     | COMPLETED
                    COMPLETED      | ''
                    CANCELLED      | ''
                    LATE_CANCELLED | ''
                    NO_SHOW        | ''
                    """)
    void knowsEveryLegalSuccessorAndNoOther(Status from, String successors) {
        for (Status to : Status.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(List.of(successors.split(" ")).contains(to.name()));
        }
    }
}
