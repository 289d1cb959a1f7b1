package org.openhour.booking.practice;

/** All that can be changed of an office; its rooms change one by one. */
public record LocationDetails(
        String name, PostalAddress address, String arrivalEn, String arrivalEs, boolean retired) {}
