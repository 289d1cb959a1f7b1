package org.openhour.notification.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * The whole transaction is run again, a few times, if the database chose it as the victim of a deadlock: among many
 * workers that is an everyday matter, and a message that was sent must not stay unrecorded for it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        includes = PessimisticLockingFailureException.class,
        maxRetries = 6,
        delay = 10,
        jitter = 10,
        multiplier = 2,
        maxDelay = 500)
public @interface RetriedOnDeadlock {}
