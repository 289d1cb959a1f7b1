package org.openhour.notification.invites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import org.openhour.notification.invites.MailServerDouble.Fault;
import org.openhour.notification.messages.Outcome;
import org.openhour.notification.messages.Outcome.Fate;

/** What a mail server does, and what that means for the mail. */
class SmtpOutcomeTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "BUSY_AT_RECIPIENT, LATER, smtp-451",
        "NO_SUCH_RECIPIENT, REFUSED, smtp-550",
        "DIES_AFTER_THE_MAIL, UNKNOWN, smtp-no-answer",
        "REFUSES_THE_LOGIN, HALTED, smtp-login-refused"
    })
    void isReadFromTheServersAnswer(Fault fault, Fate fate, String reason) throws IOException {
        try (MailServerDouble server = new MailServerDouble(fault)) {
            Outcome outcome = outcomeAt(server.port());
            assertThat(outcome.fate()).isEqualTo(fate);
            assertThat(outcome.reason()).isEqualTo(reason);
        }
    }

    @Test
    void isLaterWhileTheServerIsDown() throws IOException {
        MailServerDouble server = new MailServerDouble(Fault.NONE);
        server.close();
        assertThat(outcomeAt(server.port())).isEqualTo(Outcome.later("smtp-unreachable"));
    }

    private static Outcome outcomeAt(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setUsername("user");
        sender.setPassword("password");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        sender.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom("office@psychpro.example");
        mail.setTo("robin@client.example");
        mail.setText("Hello");
        MailException failure = catchThrowableOfType(MailException.class, () -> sender.send(mail));
        return SmtpOutcome.of(failure, "<id>");
    }
}
