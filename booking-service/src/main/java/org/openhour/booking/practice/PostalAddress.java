package org.openhour.booking.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A street address in the United States. */
@Embeddable
public record PostalAddress(
        @Column(name = "street") String street,
        @Column(name = "city") String city,
        @Column(name = "state") String state,
        @Column(name = "zip") String zip) {

    public String oneLine() {
        return street + ", " + city + ", " + state + " " + zip;
    }
}
