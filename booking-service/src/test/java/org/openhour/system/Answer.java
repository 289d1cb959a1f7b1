package org.openhour.system;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
record Answer(int status, HttpHeaders headers, String body) {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        return JSON.readTree(body);
    }

    <T> T as(Class<T> type) {
        return JSON.readValue(body, type);
    }

    <T> List<T> asListOf(Class<T> type) {
        return JSON.readerForListOf(type).readValue(body);
    }

    /** Of a problem document; empty in any other answer. */
    String code() {
        return isProblem() ? json().path("code").asString("") : "";
    }

    boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json");
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
