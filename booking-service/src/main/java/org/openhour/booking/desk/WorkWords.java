package org.openhour.booking.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.openhour.booking.clients.Audience;
import org.openhour.booking.worklist.WorkItem;

/**
 * What a kind of work is called, and what is to be done about it.
 *
 * @param kind as the menu names it
 * @param icon as the row shows it
 * @param next what to do next
 */
record WorkWords(String kind, String icon, String next) {

    private static final Map<String, WorkWords> KINDS = Map.ofEntries(
            Map.entry("NOT_REACHED", new WorkWords("Not reached", "alert", "Call")),
            Map.entry("CLIENT_ANSWERED", new WorkWords("Answers", "msg", "Read it")),
            Map.entry("LATE_FEE_TO_DECIDE", new WorkWords("Fee to decide", "x", "See the appointment")),
            Map.entry("CALIFORNIA_NOT_ANSWERED", new WorkWords("California", "video", "Ask")),
            Map.entry("OUTSIDE_CALIFORNIA", new WorkWords("California", "video", "Move or meet in person")),
            Map.entry("GUARDIAN_UNCONFIRMED", new WorkWords("Consent and minors", "user", "See the client")),
            Map.entry("GUARDIAN_MISSING", new WorkWords("Consent and minors", "user", "See the client")),
            Map.entry("MINOR_DETERMINATION", new WorkWords("Consent and minors", "user", "See the client")),
            Map.entry("CLINICIAN_MAY_NOT_PRACTISE", new WorkWords("Licenses", "lock", "Move it")),
            Map.entry("PLACE_RETIRED", new WorkWords("Rooms", "office", "Move it")),
            Map.entry("SERIES_DATE_NOT_PLACED", new WorkWords("Series dates", "rep", "See the client")),
            Map.entry("OUTSIDE_CALENDAR_STALE", new WorkWords("Calendars", "cal", "See the week")),
            Map.entry("WAITLIST_OFFER_NOT_SENT", new WorkWords("Waitlist", "clock", "See the client")),
            Map.entry("TEXTS_PAUSED", new WorkWords("Messages", "msg", "See to it")),
            Map.entry("EMAIL_PAUSED", new WorkWords("Messages", "mail", "See to it")),
            Map.entry("MESSAGES_WAITING", new WorkWords("Messages", "msg", "")));

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("NO_SHOW", "No-show, fee to decide"),
            Map.entry("LATE_CANCELLATION", "Cancelled late, fee to decide"),
            Map.entry("MOVED_TO_TELEHEALTH", "Has not said where they will be"),
            Map.entry("CLIENT_SAID_SO", "Will be outside California"),
            Map.entry("GUARDIAN_SAID_SO_ONLINE", "A guardian to confirm"),
            Map.entry("NO_GUARDIAN_ON_FILE", "No guardian on file"),
            Map.entry("MATURITY_NOT_DETERMINED", "Clinician to decide on consent"),
            Map.entry("OFFICE_RETIRED", "Booked in an office that is given up"),
            Map.entry("ROOM_RETIRED", "Booked in a room that is given up"),
            Map.entry("RETIRED", "Booked with somebody who has left"),
            Map.entry("LICENCE_NOT_VALID", "License does not cover the day"));

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("LATE_FEE_TO_DECIDE", "It is proposed; a person decides."),
            Map.entry("CALIFORNIA_NOT_ANSWERED", "By video it has to be asked."),
            Map.entry("OUTSIDE_CALIFORNIA", "A video session cannot be held then."),
            Map.entry("GUARDIAN_UNCONFIRMED", "They booked online and hear of nothing until then."),
            Map.entry("GUARDIAN_MISSING", "A child’s session needs one."),
            Map.entry("MINOR_DETERMINATION", "Booked alone. Nothing goes to a parent until then."),
            Map.entry("CLINICIAN_MAY_NOT_PRACTISE", "The session cannot be held as it is booked."),
            Map.entry("WAITLIST_OFFER_NOT_SENT", "They agreed to neither texts nor email."));

    static WorkWords of(String kind) {
        return Optional.ofNullable(KINDS.get(kind))
                .orElseGet(() -> new WorkWords(Words.sentence(kind), "alert", "Look"));
    }

    /** What is the matter. */
    static String what(WorkItem item) {
        return switch (item.kind()) {
            case "NOT_REACHED" ->
                item.appointment() == null
                        ? "Whom no message has reached cannot be told just now"
                        : "Could not be told of this appointment";
            case "CLIENT_ANSWERED" -> AnswerWords.ofReason(item.reason());
            case "SERIES_DATE_NOT_PLACED" -> "A date of the series has no place";
            case "OUTSIDE_CALENDAR_STALE" -> "Their own calendar cannot be read";
            case "WAITLIST_OFFER_NOT_SENT" -> "An open hour fitted, and they could not be told";
            case "MESSAGES_WAITING" -> "Messages are waiting to go out";
            case "TEXTS_PAUSED" -> PauseView.what(Audience.Channel.SMS);
            case "EMAIL_PAUSED" -> PauseView.what(Audience.Channel.EMAIL);
            default -> WHAT.getOrDefault(item.reason(), Words.sentence(item.kind()));
        };
    }

    /** Why; empty where what is the matter says it all. */
    static String why(WorkItem item) {
        return switch (item.kind()) {
            case "NOT_REACHED", "MESSAGES_WAITING" ->
                item.appointment() == null
                        ? "The notification service does not answer. It is tried again by itself."
                        : ReasonWords.of(reason(item));
            case "TEXTS_PAUSED", "EMAIL_PAUSED" -> ReasonWords.of(reason(item));
            case "SERIES_DATE_NOT_PLACED", "OUTSIDE_CALENDAR_STALE" -> Words.sentence(item.reason()) + ".";
            default -> WHY.getOrDefault(item.kind(), "");
        };
    }

    private static String reason(WorkItem item) {
        return item.reason().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
