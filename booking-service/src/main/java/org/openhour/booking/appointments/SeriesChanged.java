package org.openhour.booking.appointments;

/**
 * Something about a series, or about one of its sessions, is not as it was; heard once or more within one transaction.
 *
 * @param tellClient whether the clients are to hear of it
 */
public record SeriesChanged(SeriesId series, boolean tellClient) {}
