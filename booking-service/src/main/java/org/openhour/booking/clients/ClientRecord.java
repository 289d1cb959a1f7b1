package org.openhour.booking.clients;

import java.util.List;
import java.util.Optional;

/**
 * All that the desk writes down of a client at once.
 *
 * @param contacts the whole list; empty where it stays as it is
 */
public record ClientRecord(ClientDetails details, Answered answered, Optional<List<ContactDetails>> contacts) {}
