package org.openhour.booking.edge;

import org.springframework.http.HttpStatus;

/** What a refusal is called and how it is said, where only its status is known. */
record StatusWords(String code, String detail) {

    static StatusWords of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> new StatusWords("bad-request", "The request cannot be understood.");
            case UNAUTHORIZED -> new StatusWords("unauthenticated", "Sign in, or send a valid token.");
            case FORBIDDEN -> new StatusWords("forbidden", "This is beyond what you may do here.");
            case NOT_FOUND -> new StatusWords("not-found", "There is nothing here.");
            case METHOD_NOT_ALLOWED -> new StatusWords("method-not-allowed", "This cannot be done here.");
            case NOT_ACCEPTABLE ->
                new StatusWords("not-acceptable", "Answers are JSON; the request does not accept it.");
            case CONFLICT -> new StatusWords("conflict", "Something else happened first.");
            case PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE ->
                new StatusWords("body-too-large", "The body is larger than anything needed here.");
            case UNSUPPORTED_MEDIA_TYPE -> new StatusWords("unsupported-media-type", "Send JSON, as application/json.");
            case TOO_MANY_REQUESTS ->
                new StatusWords("too-many-requests", "Too many requests; wait as long as Retry-After says.");
            case SERVICE_UNAVAILABLE -> new StatusWords("unavailable", "Not available right now; try again soon.");
            default ->
                status.is4xxClientError()
                        ? new StatusWords("bad-request", "The request cannot be answered.")
                        : new StatusWords(
                                "internal-error", "Something went wrong here; nothing is wrong with the request.");
        };
    }
}
