package org.openhour.notification.api;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.notification.plan.PlanProperties;

/** Moments as the practice's clocks show them. */
@Component
class PracticeTime {

    private final PlanProperties plan;

    PracticeTime(PlanProperties plan) {
        this.plan = plan;
    }

    @Nullable OffsetDateTime local(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(plan.zone()).toOffsetDateTime();
    }
}
