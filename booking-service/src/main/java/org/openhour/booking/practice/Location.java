package org.openhour.booking.practice;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

/** An office of the practice, and the rooms in it. */
@Entity
public class Location {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Embedded
    private PostalAddress address;

    private String arrivalEn;
    private String arrivalEs;
    private boolean retired;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL)
    @JoinColumn(name = "location_id", nullable = false)
    @OrderBy("name")
    private List<Room> rooms = new ArrayList<>();

    protected Location() {
        this(new UUID(0, 0), "", "", new PostalAddress("", "", "", ""));
    }

    Location(UUID id, String slug, String name, PostalAddress address) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.address = address;
        this.arrivalEn = "";
        this.arrivalEs = "";
    }

    public LocationId id() {
        return new LocationId(id);
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public PostalAddress address() {
        return address;
    }

    /** How to get in: steps, lift, parking. */
    public String arrival(Locale language) {
        return language.getLanguage().equals("es") ? arrivalEs : arrivalEn;
    }

    public boolean isRetired() {
        return retired;
    }

    /** The rooms that sessions can be given. */
    public List<Room> rooms() {
        return rooms.stream().filter(not(Room::isRetired)).toList();
    }

    /** Those that are retired too. */
    public List<Room> everyRoom() {
        return List.copyOf(rooms);
    }

    /** @throws UnknownInPractice where it has no such room */
    public Room room(RoomId id) {
        return rooms.stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownInPractice(id.toString()));
    }

    void describe(LocationDetails details) {
        name = details.name();
        address = details.address();
        arrivalEn = details.arrivalEn();
        arrivalEs = details.arrivalEs();
        retired = details.retired();
    }

    void add(Room room) {
        rooms.add(room);
    }
}
