package org.openhour.booking.practice;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A room in which one session at a time can be held. */
@Entity
public class Room {

    @Id
    private UUID id;

    private String name;
    private boolean retired;

    protected Room() {
        this(new UUID(0, 0), "");
    }

    Room(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public RoomId id() {
        return new RoomId(id);
    }

    public String name() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    void describe(RoomDetails details) {
        name = details.name();
        retired = details.retired();
    }
}
