package org.openhour.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Open times to choose from. */
record Slots(List<Slot> all) {

    private static final Duration APART = Duration.ofHours(2);

    Slots with(String clinician) {
        return new Slots(all.stream()
                .filter(slot -> slot.clinicians().contains(clinician))
                .map(slot -> new Slot(slot.start(), slot.end(), List.of(clinician), slot.location()))
                .toList());
    }

    Slots withAtLeast(int clinicians) {
        return new Slots(all.stream()
                .filter(slot -> slot.clinicians().size() >= clinicians)
                .toList());
    }

    /** Those after which a session could also start half an hour later. */
    Slots withOneHalfAnHourLater() {
        return new Slots(all.stream()
                .filter(slot -> all.stream()
                        .anyMatch(other -> other.start().isEqual(slot.start().plusMinutes(30))))
                .toList());
    }

    Slot first() {
        return all.get(0);
    }

    /** The first ones of which none touches another. */
    List<Slot> apart(int count) {
        List<Slot> apart = new ArrayList<>();
        for (Slot slot : all) {
            if (apart.isEmpty()
                    || !slot.start()
                            .isBefore(apart.get(apart.size() - 1).start().plus(APART))) {
                apart.add(slot);
            }
        }
        return apart.subList(0, count);
    }
}
