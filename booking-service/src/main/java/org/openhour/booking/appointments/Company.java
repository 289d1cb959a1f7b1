package org.openhour.booking.appointments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.openhour.booking.availability.Claim;
import org.openhour.booking.clients.ClientId;
import org.openhour.booking.time.LocalSpan;

/**
 * Everybody who comes to one session: the one it is booked for, and who comes along.
 *
 * @param newcomers those of them whom nobody knows yet
 */
record Company(ClientId client, List<KeptCompanion> companions, Set<ClientId> newcomers) {

    /** Of people who are all known. */
    static Company known(ClientId client, List<KeptCompanion> companions) {
        return new Company(client, List.copyOf(companions), Set.of());
    }

    static Company of(Appointment appointment) {
        List<ClientId> all = appointment.clients();
        return known(
                all.get(0),
                all.stream()
                        .skip(1)
                        .map(one -> new KeptCompanion(one.value(), null))
                        .toList());
    }

    List<ClientId> clients() {
        return Stream.concat(Stream.of(client), companions.stream().map(KeptCompanion::client))
                .toList();
    }

    /** Their own time: nobody is in two places at once. */
    List<Claim> claims(LocalSpan session) {
        return clients().stream()
                .map(one -> newcomers.contains(one)
                        ? Claim.ofNewcomer(one.value(), session)
                        : Claim.ofClient(one.value(), session))
                .toList();
    }
}
