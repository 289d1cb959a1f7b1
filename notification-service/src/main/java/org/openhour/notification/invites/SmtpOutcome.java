package org.openhour.notification.invites;

import java.util.Arrays;
import java.util.List;

import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import org.openhour.notification.messages.Outcome;

/** What a failed hand-over to the mail server means: never taken, refused for good, or nobody knows. */
final class SmtpOutcome {

    private SmtpOutcome() {}

    static Outcome of(MailException failure, String messageId) {
        if (failure instanceof MailAuthenticationException) {
            return Outcome.halted("smtp-login-refused");
        }
        if (!(failure instanceof MailSendException sending)) {
            return Outcome.refused("mail-not-composed", false);
        }
        List<Exception> perMail = Arrays.asList(sending.getMessageExceptions());
        if (perMail.isEmpty()) {
            // No mail failed, only the goodbye: the server has taken it.
            return Outcome.sent(messageId);
        }
        // A connection that did not come about is at once the cause and what befell each mail; a cause of another
        // kind is only the goodbye that failed after the mail had.
        boolean neverConnected = perMail.get(0).equals(sending.getCause());
        return neverConnected ? Outcome.later("smtp-unreachable") : ofAnswer(perMail.get(0));
    }

    private static Outcome ofAnswer(@Nullable Throwable failure) {
        int code = answer(failure);
        if (code >= 500) {
            return Outcome.refused("smtp-" + code, true);
        }
        if (code >= 400) {
            return Outcome.later("smtp-" + code);
        }
        return failure instanceof SendFailedException && !(failure instanceof SMTPSendFailedException)
                ? Outcome.refused("address-refused", true)
                : Outcome.unknown("smtp-no-answer");
    }

    /** The server's code for the recipient if there is one, else for the mail; 0 without an answer. */
    private static int answer(@Nullable Throwable failure) {
        for (Throwable link = failure; link != null; link = next(link)) {
            if (link instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
        }
        return failure instanceof SMTPSendFailedException mail ? Math.max(mail.getReturnCode(), 0) : 0;
    }

    private static @Nullable Throwable next(Throwable link) {
        return link instanceof jakarta.mail.MessagingException mail ? mail.getNextException() : null;
    }
}
