package org.openhour.booking.api;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Modality;

/** The open times of a range; where there are none, why, and the next one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AvailabilityWire(
        String timeZone,
        String service,
        Modality modality,
        LocalDate from,
        LocalDate to,
        List<SlotWire> slots,
        @Nullable String reason,
        @Nullable SlotWire nextAvailable) {}
