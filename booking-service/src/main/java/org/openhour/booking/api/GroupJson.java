package org.openhour.booking.api;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.openhour.booking.appointments.GroupWish;
import org.openhour.booking.availability.WantedSession;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ServiceOffering;

/**
 * A meeting of a group that is to be held, once or every so many weeks.
 *
 * @param seats as many as the service says where it is left out
 */
record GroupJson(
        @Nullable String service,
        @Nullable String modality,
        @Nullable String start,
        @Nullable String clinician,
        @Nullable String location,
        @Nullable Integer seats,
        @Nullable Integer everyWeeks,
        @Nullable Integer count) {

    private static final int MOST_SEATS = 100;
    private static final int MOST_MEETINGS = 52;

    /** @throws InvalidRequest where it cannot be used */
    List<GroupWish> read(Catalogue catalogue) {
        Named named = new Named(catalogue);
        var wanted = named.service(service);
        var how = named.modality(modality);
        var first = named.start(start);
        var who = named.clinician(clinician);
        var where = named.location(location);
        between("seats", seats, MOST_SEATS, named);
        between("everyWeeks", everyWeeks, MOST_MEETINGS, named);
        between("count", count, MOST_MEETINGS, named);
        if (who.isEmpty()) {
            named.add("clinician", "required", "Say who leads it.");
        }
        Optional<ServiceOffering> group = wanted.map(catalogue::service);
        if (group.filter(one -> !one.isGroup()).isPresent()) {
            named.add("service", "not-a-group", "This service is for one client at a time.");
        }
        named.requireNoProblems();
        List<GroupWish> wishes = new ArrayList<>();
        LocalDateTime next = first.orElseThrow();
        for (int i = 0; i < (count == null ? 1 : count); i++) {
            wishes.add(new GroupWish(
                    new WantedSession(wanted.orElseThrow(), how.orElseThrow(), next, who, where),
                    seats == null ? group.orElseThrow().seats() : seats));
            next = next.plusWeeks(everyWeeks == null ? 1 : everyWeeks);
        }
        return wishes;
    }

    private static void between(String field, @Nullable Integer value, int most, Named named) {
        if (value != null && (value < 1 || value > most)) {
            named.add(field, "number-invalid", "A whole number from 1 to " + most + ".");
        }
    }
}
