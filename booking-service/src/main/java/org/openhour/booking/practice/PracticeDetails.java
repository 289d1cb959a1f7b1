package org.openhour.booking.practice;

import java.util.Set;

/**
 * All that can be changed of the practice itself; its zone is none of it.
 *
 * @param phone in E.164
 */
public record PracticeDetails(
        String name,
        String phone,
        String email,
        String deskHoursEn,
        String deskHoursEs,
        Set<PracticeText> texts,
        boolean wholeDaysFirst) {}
