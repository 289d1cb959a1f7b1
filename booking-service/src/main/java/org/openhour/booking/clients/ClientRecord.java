package org.openhour.booking.clients;

import java.util.List;
import java.util.Optional;

/**
 * All that the desk writes down of a client at once.
 *
 * @param contacts the whole list; empty where it stays as it is
 */
public record ClientRecord(ClientDetails details, Answered answered, Optional<List<ContactDetails>> contacts) {

    /** What a client now says; all else stays as it is. */
    public static ClientRecord answered(Client client, Answered answered) {
        return new ClientRecord(client.details(), answered, Optional.empty());
    }
}
