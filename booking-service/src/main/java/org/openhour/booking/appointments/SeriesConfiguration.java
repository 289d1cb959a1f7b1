package org.openhour.booking.appointments;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.openhour.booking.practice.Catalogues;

/** Wires the tasks that extend series: every night, and once after each start for the nights that were missed. */
@Configuration(proxyBeanMethods = false)
class SeriesConfiguration {

    private static final TaskDescriptor<Void> AT_START = TaskDescriptor.of("extend-series-at-start");

    @Bean
    RecurringTask<Void> extendingTask(SeriesHorizon horizon, SeriesSettings settings, Catalogues catalogues) {
        return Tasks.recurring(
                        "extend-series",
                        Schedules.daily(catalogues.current().practice().zone(), settings.extendAt()))
                .execute((instance, context) -> horizon.extend());
    }

    @Bean
    OneTimeTask<Void> extendingAtStartTask(SeriesHorizon horizon) {
        return Tasks.oneTime(AT_START).execute((instance, context) -> horizon.extend());
    }

    @Bean
    ApplicationRunner extendingAtStart(SchedulerClient scheduler, Clock clock) {
        return arguments ->
                scheduler.scheduleIfNotExists(AT_START.instance("once").build(), clock.instant());
    }
}
