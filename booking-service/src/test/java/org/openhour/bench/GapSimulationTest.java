package org.openhour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapSimulationTest {

    @ParameterizedTest
    @ValueSource(ints = {100, 140, 180, 220})
    void fitsMoreIntoTheSameWeeksWhereSuggestionsKeepDaysWhole(int arrivals) {
        GapSimulation.Comparison weeks = GapSimulation.compare(30, arrivals);

        assertThat(weeks.gapAwareSessions().mean())
                .isGreaterThan(weeks.firstComeSessions().mean());
        assertThat(weeks.gapAwareMinutes().mean())
                .isGreaterThan(weeks.firstComeMinutes().mean());
    }
}
