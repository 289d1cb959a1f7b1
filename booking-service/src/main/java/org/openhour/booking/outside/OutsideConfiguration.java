package org.openhour.booking.outside;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.openhour.booking.practice.ClinicianId;

/** Wires the two tasks: one looks for calendars whose turn has come, the other, once for each of them, reads it. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {

    /** Named for the clinician, so that all instances together read a calendar once at a time. */
    static final TaskDescriptor<Void> READING = TaskDescriptor.of("read-outside-calendar");

    @Bean
    OneTimeTask<Void> readingTask(Reading reading) {
        return Tasks.oneTime(READING)
                .execute((instance, context) -> reading.of(new ClinicianId(UUID.fromString(instance.getId()))));
    }

    @Bean
    RecurringTask<Void> lookingTask(OutsideCalendars calendars, OutsideSettings settings) {
        return Tasks.recurring("look-for-outside-calendars", FixedDelay.of(settings.lookEvery()))
                .execute((instance, context) -> calendars.queueDue());
    }
}
