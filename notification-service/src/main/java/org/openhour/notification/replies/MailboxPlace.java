package org.openhour.notification.replies;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far a mailbox has been read; several instances may read it at once, since an answer counts once. */
@Repository
class MailboxPlace {

    private final JdbcClient jdbc;

    MailboxPlace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last mail that was read; 0 in a mailbox that is new, or whose mails have new numbers (RFC 3501 §2.3.1.1). */
    long lastRead(String mailbox, long validity) {
        Optional<Long> known = jdbc.sql("select last_uid from reply_mailbox where mailbox = ? and validity = ?")
                .params(mailbox, validity)
                .query(Long.class)
                .optional();
        return known.orElse(0L);
    }

    void readTo(String mailbox, long validity, long uid) {
        jdbc.sql("""
                        insert into reply_mailbox (mailbox, validity, last_uid) values (?, ?, ?) on duplicate key update
                          last_uid = if(validity = ?, greatest(last_uid, ?), ?), validity = ?""")
                .params(mailbox, validity, uid, validity, uid, uid, validity)
                .update();
    }
}
