package org.openhour.booking.desk;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Why a message went as it did, in words: all that notification-service may give as a reason. */
final class ReasonWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("already-past", "Its time had passed when this was booked."),
            entry("just-announced", "They had been told just before."),
            entry("too-late", "It would have come too late."),
            entry("quiet-hours", "Quiet hours: no texts at night."),
            entry("not-announced", "The desk chose not to tell them."),
            entry("no-consent", "They no longer agree to be told this way."),
            entry("superseded", "The appointment has changed since."),
            entry("status-changed", "It no longer fitted how the appointment stood."),
            entry("cancelled", "The appointment was cancelled."),
            entry("late-cancelled", "The appointment was cancelled."),
            entry("held", "The hour is only held."),
            entry("arrived", "They are here already."),
            entry("in-session", "The session has begun."),
            entry("completed", "The session is over."),
            entry("no-show", "They did not come."),
            entry("opted-out", "The number has opted out of texts."),
            entry("wrong-number", "Somebody else has this number."),
            entry("number-invalid", "There is no such number."),
            entry("not-a-mobile", "A landline, or a phone that takes no texts."),
            entry("blocked-by-carrier", "The carrier or the phone blocks our texts."),
            entry("claim-abandoned", "Sending was interrupted; we are finding out whether it left."),
            entry("never-left", "It had not left; it is sent again."),
            entry("not-with-provider", "The provider never got it; it is sent again."),
            entry("halted", "Sending is stopped until somebody sees to the account."),
            entry("twilio-unreachable", "The text provider could not be reached; it is tried again."),
            entry("twilio-no-answer", "The text provider did not answer; we are finding out whether it left."),
            entry("twilio-busy", "The text provider was busy; it is tried again."),
            entry("twilio-without-sid", "The text provider's answer was unclear; we are finding out whether it left."),
            entry("twilio-failed", "The text provider could not send it."),
            entry("twilio-undelivered", "The text did not arrive."),
            entry("mail-not-composed", "The email could not be made."),
            entry("smtp-login-refused", "The mail server refused our sign-in; somebody must see to it."),
            entry("smtp-unreachable", "The mail server could not be reached; it is tried again."),
            entry("smtp-no-answer", "The mail server did not answer; we are finding out whether it left."),
            entry("address-refused", "The mail server refused the address."),
            entry("told-by-series", "The entry of their series in the calendar says it."),
            entry("daily-ceiling", "The number has had its texts for the day."),
            entry("weekly-ceiling", "The number has had its texts for the week."),
            entry("undelivered", "The message did not arrive."),
            entry("failed", "The message was refused."),
            entry("not-sent", "Nothing has been sent."),
            entry("no-channel", "There is no way they agreed to."));

    /** What Twilio says by a number. */
    private static final Map<String, String> CODES = Map.ofEntries(
            entry("20003", "Our account at the text provider was refused; somebody must see to it."),
            entry("20429", "The text provider was busy; it is tried again."),
            entry("21211", "There is no such number."),
            entry("21610", "The number has opted out of texts."),
            entry("21611", "Too many texts were waiting; it is tried again."),
            entry("21614", "A landline, or a phone that takes no texts."),
            entry("21635", "A landline, or a phone that takes no texts."),
            entry("30001", "Too many texts were waiting; it is tried again."),
            entry("30002", "Our account at the text provider is suspended; somebody must see to it."),
            entry("30003", "The phone was off or out of reach."),
            entry("30004", "The carrier or the phone blocks our texts."),
            entry("30005", "There is no such number."),
            entry("30006", "A landline, or a phone that takes no texts."),
            entry("30007", "The carrier filtered it out."),
            entry("30008", "The carrier did not say why."),
            entry("30034", "Our number is not registered with the carriers; somebody must see to it."),
            entry("30036", "It did not arrive in time; it is tried again."));

    private ReasonWords() {}

    static String of(String reason) {
        return known(reason).orElse("The provider gave no reason that we know.");
    }

    /** Empty of what has no words of its own. */
    static Optional<String> known(String reason) {
        if (reason.matches("twilio-\\d+")) {
            return Optional.of(CODES.getOrDefault(
                    reason.substring("twilio-".length()), "The text provider refused it (" + digits(reason) + ")."));
        }
        if (reason.matches("smtp-\\d+")) {
            return Optional.of(
                    reason.startsWith("smtp-4")
                            ? "The mail server could not take it yet; it is tried again."
                            : "The mail server refused it (" + digits(reason) + ").");
        }
        return Optional.ofNullable(WORDS.get(reason));
    }

    private static String digits(String reason) {
        return reason.replaceAll("\\D", "");
    }
}
