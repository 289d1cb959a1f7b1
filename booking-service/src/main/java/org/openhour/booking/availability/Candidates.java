package org.openhour.booking.availability;

import java.util.List;
import java.util.Optional;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.practice.LocationId;

/**
 * Who may hold a session at a wanted time by the rules, those who are free first, of them whose day stays whole
 * ({@link WholeDays}), then the least booked. Where nobody may, why.
 */
public record Candidates(List<Candidate> all, Optional<NotGivenOut> refusal) {

    /** One clinician, in one office or by video. */
    public record Candidate(ClinicianId clinician, Optional<LocationId> location) {}
}
