package org.openhour.booking.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.openhour.booking.practice.ClinicianId;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;

/** The desk's API as an admin calls it, and some others. */
final class PracticeDesk {

    static final String DESK = "/api/v1/desk";
    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester web;

    PracticeDesk(MockMvcTester web) {
        this.web = web;
    }

    record Answer(int status, JsonNode body, String location) {

        String id() {
            return body.path("id").asString();
        }

        List<String> errors() {
            List<String> errors = new ArrayList<>();
            body.path("errors")
                    .forEach(error -> errors.add(error.path("field").asString() + " "
                            + error.path("code").asString()));
            return errors;
        }
    }

    Answer get(String path) {
        return as(Role.ADMIN, HttpMethod.GET, path, "");
    }

    Answer post(String path, String body) {
        return as(Role.ADMIN, HttpMethod.POST, path, body);
    }

    Answer patch(String path, String body) {
        return as(Role.ADMIN, HttpMethod.PATCH, path, body);
    }

    Answer delete(String path) {
        return as(Role.ADMIN, HttpMethod.DELETE, path, "");
    }

    Answer as(Role role, HttpMethod method, String path, String body) {
        return as(role, Optional.empty(), method, path, body);
    }

    /** As somebody who holds sessions, and no more than that. */
    Answer as(ClinicianId clinician, HttpMethod method, String path, String body) {
        return as(Role.CLINICIAN, Optional.of(clinician), method, path, body);
    }

    private Answer as(Role role, Optional<ClinicianId> clinician, HttpMethod method, String path, String body) {
        StaffMember member = new StaffMember(new StaffId(new UUID(1, role.ordinal())), "Ada", Set.of(role), clinician);
        return answer(web.method(method)
                .uri(DESK + path)
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                        member, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)))))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange());
    }

    /** Without a login. */
    Answer open(HttpMethod method, String path, String body) {
        return answer(web.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(body)
                .exchange());
    }

    /** The starts that are open with somebody on a day, as local times. */
    List<String> starts(String service, String modality, String clinician, String day) {
        Answer answer = open(
                HttpMethod.GET,
                "/api/v1/availability?service=" + service + "&modality=" + modality + "&clinician=" + clinician
                        + "&from=" + day + "&to=" + day,
                "");
        List<String> starts = new ArrayList<>();
        answer.body()
                .path("slots")
                .forEach(slot -> starts.add(slot.path("start").asString().substring(11, 16)));
        return starts;
    }

    private static Answer answer(MvcTestResult result) {
        try {
            String body = result.getResponse().getContentAsString();
            String location = result.getResponse().getHeader("Location");
            return new Answer(
                    result.getResponse().getStatus(),
                    JSON.readTree(body.isEmpty() ? "{}" : body),
                    location == null ? "" : location);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
