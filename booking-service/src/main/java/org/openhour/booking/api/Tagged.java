package org.openhour.booking.api;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer that a caller may keep and ask about again: unchanged, it comes back as 304. */
final class Tagged {

    private Tagged() {}

    static <T extends Record> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Fingerprint.of(body))
                .body(body);
    }

    /** An answer that is written already. */
    static ResponseEntity<LongJson> of(LongJson body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(body.fingerprint())
                .body(body);
    }
}
