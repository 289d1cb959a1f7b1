package org.openhour.booking.practice;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;

import org.openhour.booking.time.Minutes;

/**
 * All that can be changed of a service.
 *
 * @param seats how many clients one session takes; more than one for a group
 * @param clinicians who of those not retired offer it
 */
public record ServiceDetails(
        String nameEn,
        String nameEs,
        Minutes minutes,
        Minutes bufferBefore,
        Minutes bufferAfter,
        Minutes startsEvery,
        Duration notice,
        int horizonDays,
        int lateCancelHours,
        BigDecimal price,
        boolean firstVisit,
        boolean bookableOnline,
        int seats,
        Set<Modality> modalities,
        Set<ClinicianId> clinicians,
        boolean retired) {}
