package org.openhour.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("one text a day and three a week, as the FCC's exemption for health care has it")
class CeilingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-08");

    private final Ceiling ceiling = new Ceiling(1, 3);

    @ParameterizedTest(name = "texted {0} days ago, reminded in {1} days: {2}")
    @CsvSource({"'', 0, daily-ceiling", "'', 1, none", "1 2, 3, weekly-ceiling", "1, 1, none", "1, 1 2, weekly-ceiling"
    })
    void leavesRoomForWhatIsAhead(String daysAgo, String daysAhead, String reason) {
        assertThat(ceiling.reached(days(daysAgo, -1), days(daysAhead, 1), TODAY).orElse("none"))
                .isEqualTo(reason);
    }

    private static List<LocalDate> days(String distances, int direction) {
        return Arrays.stream(distances.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> TODAY.plusDays(direction * Long.parseLong(text)))
                .toList();
    }

    @ParameterizedTest(name = "texted {0} days ago: {1}")
    @CsvSource({
        "'', none",
        "1 2, none",
        "0, daily-ceiling",
        "1 2 3, weekly-ceiling",
        "6 3 1, weekly-ceiling",
        "7 3 1, none",
        "0 1 2, daily-ceiling"
    })
    void saysWhyANumberGetsNoMoreToday(String daysAgo, String reason) {
        assertThat(ceiling.reached(days(daysAgo, -1), TODAY).orElse("none")).isEqualTo(reason);
    }
}
