package org.openhour.booking;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void dependDownwardsOnly() {
        ApplicationModules.of(BookingApplication.class).verify();
    }
}
