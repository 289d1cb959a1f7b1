package org.openhour.booking.api;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.practice.Location;
import org.openhour.booking.practice.PostalAddress;
import org.openhour.booking.practice.Room;

/** An office as the desk sees it: everything but the id and the rooms, which change one by one, can be changed. */
record DeskLocation(
        @Nullable String id,
        @Nullable String name,
        AddressWire address,
        InTwoLanguages arrival,
        List<RoomWire> rooms,
        boolean retired) {

    record AddressWire(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String zip) {}

    /** What is said in English and in Spanish. */
    record InTwoLanguages(String en, String es) {}

    record RoomWire(@Nullable String id, @Nullable String name, boolean retired) {

        static RoomWire unknown() {
            return new RoomWire(null, null, false);
        }

        static RoomWire of(Room room) {
            return new RoomWire(room.id().toString(), room.name(), room.isRetired());
        }
    }

    static DeskLocation unknown() {
        return new DeskLocation(
                null, null, new AddressWire(null, null, "CA", null), new InTwoLanguages("", ""), List.of(), false);
    }

    static DeskLocation of(Location location) {
        PostalAddress address = location.address();
        return new DeskLocation(
                location.slug(),
                location.name(),
                new AddressWire(address.street(), address.city(), address.state(), address.zip()),
                new InTwoLanguages(location.arrival(Locale.ENGLISH), location.arrival(Locale.forLanguageTag("es"))),
                location.everyRoom().stream().map(RoomWire::of).toList(),
                location.isRetired());
    }
}
