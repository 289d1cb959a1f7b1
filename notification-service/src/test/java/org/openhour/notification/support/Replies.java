package org.openhour.notification.support;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** Answers to invites as calendars send them, into the mailbox of the practice. */
public final class Replies {

    public static final String OFFICE = "office@psychpro.example";
    static final String USER = "office";
    static final String PASSWORD = "mailbox-secret";

    private final String attendee;
    private final String uid;
    private String sender;
    private String method = "REPLY";
    private int sequence;
    private String stamp = "20261201T175000Z";
    private String recurrence = "";
    private String name = "<" + UUID.randomUUID() + "@client.example>";

    private Replies(String attendee, String uid) {
        this.attendee = attendee;
        this.sender = attendee;
        this.uid = uid;
    }

    /** From whoever was invited at this address, to the invite of this name. */
    public static Replies from(String attendee, String inviteName) {
        return new Replies(attendee, inviteName + "@openhour.example");
    }

    public Replies sentBy(String other) {
        sender = other;
        return this;
    }

    public Replies toSequence(int number) {
        sequence = number;
        return this;
    }

    public Replies at(String moment) {
        stamp = moment;
        return this;
    }

    public Replies toDate(String recurrenceId) {
        recurrence = "RECURRENCE-ID;TZID=America/Los_Angeles:" + recurrenceId + "\r\n";
        return this;
    }

    public Replies named(String messageId) {
        name = messageId;
        return this;
    }

    public Replies proposing() {
        method = "COUNTER";
        return this;
    }

    /** The mail, as Google writes it. */
    public String answering(String status) {
        return head("Reply")
                + "Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n"
                + "Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n\r\nI have replied to your invite.\r\n--inner\r\n"
                + "Content-Type: text/calendar; charset=UTF-8; method=" + method + "\r\n\r\n"
                + calendar(status) + "\r\n--inner--\r\n--outer--\r\n";
    }

    private String calendar(String status) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
                "VERSION:2.0",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "DTSTART:20261208T180000Z",
                "DTEND:20261208T185000Z",
                "DTSTAMP:" + stamp,
                "ORGANIZER;CN=PsychPro:mailto:" + OFFICE,
                "UID:" + uid,
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + status,
                " ;CN=" + attendee + ";X-NUM-GUESTS=0:mailto:" + attendee,
                recurrence + "SEQUENCE:" + sequence,
                "SUMMARY:Appointment",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    /** A mail that a person wrote, or that means no good. */
    public static String mail(String sender, String rest) {
        return from(sender, "none").head("About Tuesday") + rest;
    }

    private String head(String subject) {
        return "From: Somebody <" + sender + ">\r\nTo: " + OFFICE + "\r\nSubject: " + subject + "\r\nMessage-ID: "
                + name + "\r\nMIME-Version: 1.0\r\n";
    }

    public static void deliver(String raw) {
        office().deliver(read(raw));
    }

    /** Whether somebody would find a mail of this sender unread in the mailbox. */
    public static boolean isUnread(String sender) {
        try {
            for (StoredMessage mail : Neighbours.MAIL
                    .getManagers()
                    .getImapHostManager()
                    .getInbox(office())
                    .getMessages()) {
                if (mail.getMimeMessage().getFrom()[0].toString().contains(sender)) {
                    return !mail.isSet(Flags.Flag.SEEN);
                }
            }
            return false;
        } catch (FolderException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static GreenMailUser office() {
        return Neighbours.MAIL.getUserManager().getUser(USER);
    }

    private static MimeMessage read(String raw) {
        try {
            return new MimeMessage(
                    (@Nullable Session) null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
