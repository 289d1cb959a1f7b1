package org.openhour.notification.templates;

import java.util.Optional;

import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/** The words that a practice has put in place of the product's. */
interface OwnWords {

    Optional<TextTemplate> find(MessageKind kind, Language language);
}
