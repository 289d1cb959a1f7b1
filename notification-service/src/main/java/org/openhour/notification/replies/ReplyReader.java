package org.openhour.notification.replies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TemporalAdapter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.openhour.notification.replies.InviteReply.Answer;

/**
 * Reads the answers out of a mail. Anybody may write to the mailbox: whatever cannot be read is no answer, and nothing of
 * it is repeated anywhere.
 */
final class ReplyReader {

    private static final int MOST_ANSWERS = 20;
    /** Of a time without a zone; calendars that answer give one. */
    private static final ZoneId FLOATING = ZoneId.of("America/Los_Angeles");

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
    }

    private final int longestCalendar;

    ReplyReader(int longestCalendar) {
        this.longestCalendar = longestCalendar;
    }

    /** The answers of a mail as it was sent; none where it is another one. */
    List<InviteReply> read(byte[] raw) {
        try {
            MimeMessage mail = new MimeMessage((@Nullable Session) null, new ByteArrayInputStream(raw));
            Optional<String> calendar = CalendarPart.of(mail, longestCalendar);
            Address[] senders = mail.getFrom();
            return calendar.isEmpty() || senders == null || senders.length != 1
                    ? List.of()
                    : answers(calendar.get(), address(senders[0]), nameOf(mail, raw));
        } catch (MessagingException | IOException | ParserException unreadable) {
            return List.of();
        } catch (RuntimeException hostile) {
            // What is made to be unreadable ends in whatever a parser thought impossible.
            return List.of();
        }
    }

    private static List<InviteReply> answers(String text, String sender, String mailName)
            throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        String method = value(calendar.getProperty(Property.METHOD)).toUpperCase(Locale.ROOT);
        if (!method.equals("REPLY") && !method.equals("COUNTER")) {
            return List.of();
        }
        List<InviteReply> answers = new ArrayList<>();
        List<VEvent> events = calendar.getComponents("VEVENT");
        for (VEvent event : events.subList(0, Math.min(events.size(), MOST_ANSWERS))) {
            answer(event, method)
                    .ifPresent(answer -> answers.add(reply(event, answer, sender, mailName + answers.size())));
        }
        return answers;
    }

    private static Optional<Answer> answer(VEvent event, String method) {
        if (method.equals("COUNTER")) {
            return Optional.of(Answer.PROPOSAL);
        }
        List<Property> attendees = event.getProperties(Property.ATTENDEE);
        return attendees.size() != 1
                ? Optional.empty()
                : attendees
                        .get(0)
                        .getParameter(Parameter.PARTSTAT)
                        .map(Parameter::getValue)
                        .flatMap(ReplyReader::answer);
    }

    private static Optional<Answer> answer(String status) {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Optional.of(Answer.ACCEPTED);
            case "DECLINED" -> Optional.of(Answer.DECLINED);
            case "TENTATIVE" -> Optional.of(Answer.TENTATIVE);
            default -> Optional.empty();
        };
    }

    private static InviteReply reply(VEvent event, Answer answer, String sender, String name) {
        String sequence = value(event.getProperty(Property.SEQUENCE));
        String attendee = value(event.getProperty(Property.ATTENDEE));
        return new InviteReply(
                DigestUtils.sha256Hex(name),
                sender,
                mailto(attendee),
                value(event.getProperty(Property.UID)),
                answer,
                sequence.isEmpty() ? 0 : Integer.parseInt(sequence),
                event.getRecurrenceId() == null
                        ? null
                        : instant(event.getRecurrenceId().getDate()),
                instant(Objects.requireNonNull(event.getDateTimeStamp()).getDate()));
    }

    private static Instant instant(Temporal moment) {
        Instant instant = moment instanceof Instant known
                ? known
                : TemporalAdapter.toLocalTime(moment, FLOATING).toInstant();
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException("no moment of an appointment");
        }
        return instant;
    }

    private static String mailto(String text) {
        String scheme = "mailto:";
        return text.regionMatches(true, 0, scheme, 0, scheme.length())
                ? URI.create(text).getSchemeSpecificPart()
                : text;
    }

    private static String address(Address sender) {
        return sender instanceof InternetAddress internet ? internet.getAddress() : "";
    }

    /** A mail without a name is named by what it is. */
    private static String nameOf(MimeMessage mail, byte[] raw) throws MessagingException {
        String id = mail.getMessageID();
        return id == null || id.isBlank() ? DigestUtils.sha256Hex(raw) : id.strip();
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).map(String::strip).orElse("");
    }
}
