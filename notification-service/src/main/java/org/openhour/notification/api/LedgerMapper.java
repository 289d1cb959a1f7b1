package org.openhour.notification.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import org.openhour.notification.messages.LedgerEntry;
import org.openhour.notification.plan.PlanProperties;

/** Moments go out with the practice's offset. */
@Mapper
abstract class LedgerMapper {

    @SuppressWarnings("NullAway.Init")
    private PlanProperties plan;

    @org.springframework.beans.factory.annotation.Autowired
    void setPlan(PlanProperties plan) {
        this.plan = plan;
    }

    abstract List<LedgerWire> wires(List<LedgerEntry> entries);

    abstract LedgerWire wire(LedgerEntry entry);

    @Nullable OffsetDateTime local(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(plan.zone()).toOffsetDateTime();
    }
}
