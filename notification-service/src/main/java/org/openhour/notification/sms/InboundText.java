package org.openhour.notification.sms;

import org.openhour.notification.contact.PhoneNumber;

/**
 * A client's text.
 *
 * @param answeredByTwilio Twilio has taken it for one of its keywords, acted on it and answered
 */
public record InboundText(String sid, PhoneNumber from, String body, boolean answeredByTwilio) {}
