package org.openhour.notification.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.openhour.notification.appointments.Arrangement;
import org.openhour.notification.appointments.Channel;

/** What one client has been told of one appointment, oldest first. */
record History(List<Telling> tellings) {

    /** The last announcement tried on this channel says just this, to this address. */
    boolean saidLast(Channel channel, Arrangement arrangement, String address) {
        return lastAnnouncement(telling -> telling.channel() == channel)
                .filter(last -> last.kind() != MessageKind.CANCELLATION)
                .filter(last -> last.arrangement().equals(arrangement))
                .filter(last -> last.address().equals(address))
                .isPresent();
    }

    boolean cancelledLast(Channel channel) {
        return lastAnnouncement(telling -> telling.channel() == channel)
                .filter(last -> last.kind() == MessageKind.CANCELLATION)
                .isPresent();
    }

    /** The arrangement that the client, going by what arrived, believes to stand. A text counts for both channels. */
    Optional<Arrangement> believed(Channel channel) {
        return lastAnnouncement(
                        telling -> telling.reached() && (channel == Channel.SMS || telling.channel() == channel))
                .filter(last -> last.kind() != MessageKind.CANCELLATION)
                .map(Telling::arrangement);
    }

    boolean has(MessageKind kind) {
        return tellings.stream().anyMatch(telling -> telling.kind() == kind);
    }

    /** How an offer reached them, if it did. */
    Optional<Channel> offeredBy() {
        return tellings.stream()
                .filter(telling -> telling.kind() == MessageKind.OFFER && telling.reached())
                .map(Telling::channel)
                .findFirst();
    }

    boolean reminded(MessageKind kind, Arrangement arrangement) {
        return tellings.stream()
                .anyMatch(telling ->
                        telling.kind() == kind && telling.arrangement().equals(arrangement));
    }

    private Optional<Telling> lastAnnouncement(Predicate<Telling> which) {
        return tellings.stream().filter(Telling::announces).filter(which).reduce((earlier, later) -> later);
    }
}
