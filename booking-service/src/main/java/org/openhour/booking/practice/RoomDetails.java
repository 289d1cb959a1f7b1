package org.openhour.booking.practice;

/**
 * All that can be changed of a room.
 *
 * @param retired whether it is no longer given to sessions; those that have it keep it
 */
public record RoomDetails(String name, boolean retired) {}
