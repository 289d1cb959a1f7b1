package org.openhour.booking.api;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.LocationDetails;
import org.openhour.booking.practice.PostalAddress;
import org.openhour.booking.practice.RoomDetails;

/** Reads what an office or a room is to be; all that is wrong with it is said at once. */
@Component
class LocationReader {

    private final MergePatch patches;

    LocationReader(MergePatch patches) {
        this.patches = patches;
    }

    /** @throws InvalidRequest where it cannot be used */
    LocationDetails read(DeskLocation now, Map<String, @Nullable Object> patch, Catalogue catalogue) {
        Fields fields = patches.over(now, patch, NewId.fixed(now.id(), "rooms"), catalogue);
        NewId.check(now.id(), fields);
        String name = fields.line("name", 100);
        PostalAddress address = address(fields.within("address"));
        String arrivalEn = fields.within("arrival").lineIfAny("en", 500).orElse("");
        String arrivalEs = fields.within("arrival").lineIfAny("es", 500).orElse(arrivalEn);
        boolean retired = fields.truth("retired");
        fields.named().requireNoProblems();
        return new LocationDetails(name, address, arrivalEn, arrivalEs, retired);
    }

    /** @throws InvalidRequest where it cannot be used */
    RoomDetails read(DeskLocation.RoomWire now, Map<String, @Nullable Object> patch, Catalogue catalogue) {
        Fields fields = patches.over(now, patch, Set.of("id"), catalogue);
        RoomDetails room = new RoomDetails(fields.line("name", 60), fields.truth("retired"));
        fields.named().requireNoProblems();
        return room;
    }

    private static PostalAddress address(Fields fields) {
        String street = fields.line("street", 100);
        String city = fields.line("city", 60);
        String state = fields.line("state", 2);
        String zip = fields.line("zip", 10);
        if (!zip.isEmpty() && !zip.matches("\\d{5}(-\\d{4})?")) {
            fields.add("zip", "zip-invalid", "A ZIP code has five digits.");
        }
        if (!state.isEmpty() && !state.matches("[A-Z]{2}")) {
            fields.add("state", "state-invalid", "A state has two letters, such as CA.");
        }
        return new PostalAddress(street, city, state, zip);
    }
}
