package org.openhour.booking.site;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Carries a secret from one page of a booking to the next, where no address, script or other site can read it. */
enum PrivateCookie {
    /** The token of the time that is being held. */
    HOLD(PrivateCookie.HOLD_NAME, Duration.ofMinutes(30)),
    /** The token of the appointment that was just booked. */
    BOOKED(PrivateCookie.BOOKED_NAME, Duration.ofMinutes(30));

    static final String HOLD_NAME = "held";
    static final String BOOKED_NAME = "booked";

    private static final String PATH = "/book";

    private final String cookie;
    private final Duration kept;

    PrivateCookie(String cookie, Duration kept) {
        this.cookie = cookie;
        this.kept = kept;
    }

    void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, baked(secret, kept, request));
    }

    void takeBack(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, baked("", Duration.ZERO, request));
    }

    private String baked(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(cookie, value)
                .path(PATH)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }
}
