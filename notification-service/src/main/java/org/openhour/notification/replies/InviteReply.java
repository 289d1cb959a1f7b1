package org.openhour.notification.replies;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a calendar answered to an invite (RFC 5546 §3.2.3).
 *
 * @param key names the answer, so that it counts once
 * @param sender whose mail it came by
 * @param attendee who answers, by their own calendar's word
 * @param recurrence which date of a series is meant; the series as a whole where it is left out
 * @param stampedAt when it was given
 */
record InviteReply(
        String key,
        String sender,
        String attendee,
        String uid,
        Answer answer,
        int sequence,
        @Nullable Instant recurrence,
        Instant stampedAt) {

    /** See RFC 5545 §3.2.12; a proposal is one of another time. */
    enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE,
        PROPOSAL
    }

    /** The name of the invite that is answered, if it is one of this house. */
    @Nullable String inviteName(String domain) {
        String end = "@" + domain;
        return uid.endsWith(end) ? uid.substring(0, uid.length() - end.length()) : null;
    }

    /** The same, given at this moment at the latest: no clock that is ahead may silence what is answered later. */
    InviteReply notAfter(Instant now) {
        return stampedAt.isAfter(now)
                ? new InviteReply(key, sender, attendee, uid, answer, sequence, recurrence, now)
                : this;
    }

    /** Whether whoever was invited at this address answers, and by a mail of their own. */
    boolean isFrom(String address) {
        return address.equalsIgnoreCase(attendee) && address.equalsIgnoreCase(sender);
    }
}
