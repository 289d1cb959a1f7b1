package org.openhour.booking.appointments;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far ahead series are placed.
 *
 * @param horizonWeeks so many weeks ahead; beyond what the desk may book, dates wait
 * @param extendAt when, each day by the practice's wall clock, series are extended that far
 */
@ConfigurationProperties("openhour.series")
record SeriesSettings(
        @DefaultValue("26") int horizonWeeks,
        @DefaultValue("03:10") LocalTime extendAt) {}
