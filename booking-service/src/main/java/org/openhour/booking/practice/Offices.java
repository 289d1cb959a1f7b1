package org.openhour.booking.practice;

import java.util.Optional;
import java.util.function.Function;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens offices and rooms, renames them and gives them up. */
@Service
@TriedAgain
public class Offices {

    private final EntityManager entities;
    private final Catalogues catalogues;

    Offices(EntityManager entities, Catalogues catalogues) {
        this.entities = entities;
        this.catalogues = catalogues;
    }

    /**
     * @param slug how addresses call it; made from the name where it is left out
     * @throws PracticeRefused where the slug is taken
     */
    @Transactional
    public LocationId open(Optional<String> slug, LocationDetails details) {
        catalogues.version().raise();
        String free = Slug.choose(
                slug,
                details.name(),
                catalogues.current().everyLocation().stream()
                        .map(Location::slug)
                        .toList());
        Location location = new Location(UuidCreator.getTimeOrderedEpoch(), free, details.name(), details.address());
        location.describe(details);
        entities.persist(location);
        return location.id();
    }

    /** @param next what it is to be, given what it is now */
    @Transactional
    public void change(LocationId id, Function<Location, LocationDetails> next) {
        catalogues.version().raise();
        Location location = catalogues.current().location(id);
        location.describe(next.apply(location));
    }

    @Transactional
    public RoomId addRoom(LocationId id, RoomDetails details) {
        catalogues.version().raise();
        Room room = new Room(UuidCreator.getTimeOrderedEpoch(), details.name());
        room.describe(details);
        catalogues.current().location(id).add(room);
        return room.id();
    }

    /**
     * @param next what it is to be, given what it is now
     * @throws UnknownInPractice where the office has no such room
     */
    @Transactional
    public void changeRoom(LocationId id, RoomId roomId, Function<Room, RoomDetails> next) {
        catalogues.version().raise();
        Room room = catalogues.current().location(id).room(roomId);
        room.describe(next.apply(room));
    }
}
