package org.openhour.booking.availability;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.ServiceOffering;

/**
 * The session that a practice plans its days by: the length, buffers included, that most of its paid services have; of
 * several the shortest. Free talks are too short to count on for filling a day, unless there is nothing else.
 */
final class UsualSession {

    private static final int AN_HOUR = 12;

    private UsualSession() {}

    static int cells(Catalogue catalogue) {
        Collection<ServiceOffering> all = catalogue.services().values();
        List<ServiceOffering> paid =
                all.stream().filter(service -> !service.isFree()).toList();
        Map<Integer, Long> lengths = (paid.isEmpty() ? all : paid)
                .stream()
                        .map(service -> Length.of(service).whole())
                        .collect(Collectors.groupingBy(length -> length, Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(AN_HOUR);
    }
}
