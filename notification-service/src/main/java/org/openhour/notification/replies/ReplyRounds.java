package org.openhour.notification.replies;

import java.io.IOException;
import java.util.List;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the mailbox again and again. */
@Component
@Conditional(MailboxIsSetUp.class)
class ReplyRounds {

    private static final Logger log = LoggerFactory.getLogger(ReplyRounds.class);

    private final ReplyMailbox mailbox;
    private final InviteReplies replies;
    private final ReplyReader reader;

    ReplyRounds(ReplyMailbox mailbox, InviteReplies replies, RepliesProperties properties) {
        this.mailbox = mailbox;
        this.replies = replies;
        this.reader =
                new ReplyReader(Math.toIntExact(properties.longestCalendar().toBytes()));
    }

    @Scheduled(fixedDelayString = "${openhour.replies.every:30s}")
    void round() {
        try {
            mailbox.read(this::take);
        } catch (MessagingException | IOException | RuntimeException unforeseen) {
            // Without its message, which may repeat what was sent; the next round begins with the same mail.
            log.warn(
                    "the mailbox for replies cannot be read: {}",
                    unforeseen.getClass().getName());
        }
    }

    private boolean take(byte[] raw) {
        List<InviteReply> answers = reader.read(raw);
        long taken = answers.stream().filter(replies::take).count();
        if (taken < answers.size()) {
            log.info("{} answers to invites are left to people", answers.size() - taken);
        }
        return taken > 0 && taken == answers.size();
    }
}
