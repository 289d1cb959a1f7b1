package org.openhour.booking.availability;

import java.time.LocalDate;
import java.util.List;

/** Those who take hours say which ones they have taken, so that the pages can be held against them. */
public interface StandingClaims {

    /** Every claim that stands and ends on this day or later. */
    List<Claim> since(LocalDate day);
}
