package org.openhour.notification.messages;

import java.util.List;

import org.openhour.notification.plan.MessageKind;
import org.openhour.notification.plan.PlannedMessage;

/** The SEQUENCE of an appointment's invites (RFC 5546 §2.1.4): one more for each change that clients are told of. */
final class Sequence {

    private Sequence() {}

    static int next(List<Message> rows, List<PlannedMessage> missing) {
        int last = rows.stream().mapToInt(Message::sequence).max().orElse(0);
        return tellsOfAChange(missing) || revives(rows, missing) ? last + 1 : last;
    }

    private static boolean tellsOfAChange(List<PlannedMessage> missing) {
        return missing.stream().anyMatch(m -> m.kind() == MessageKind.UPDATE || m.kind() == MessageKind.CANCELLATION);
    }

    /** An invite after a cancellation must outrank it. */
    private static boolean revives(List<Message> rows, List<PlannedMessage> missing) {
        return missing.stream().anyMatch(m -> m.kind() == MessageKind.INVITE)
                && rows.stream().anyMatch(row -> row.kind() == MessageKind.CANCELLATION);
    }
}
