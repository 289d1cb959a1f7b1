package org.openhour.notification.appointments;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A clinician's hour {@code [start, end)} that is taken.
 *
 * @param changedAt when its time, its clients or its clinician last changed
 */
public record ClinicianHour(AppointmentId id, Instant start, Instant end, List<String> clients, Instant changedAt) {

    /** {@code R.P.} for Robin Pell, {@code R.P. J.P.} for a couple; none where no name is known. */
    public Optional<String> initials() {
        String all = clients.stream().map(ClinicianHour::initials).collect(Collectors.joining(" "));
        return Optional.of(all).filter(text -> !text.isBlank());
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining());
    }
}
