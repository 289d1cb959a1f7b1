package org.openhour.booking.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.Staff;

/** What leaves over a real connection, as the container's own answers must be right as well. */
@Tag("database")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"openhour.rate-limit.reads=400", "openhour.rate-limit.changes=200"})
@Import({DatabaseConfiguration.class, Echo.class})
class EdgeTest {

    private static final String RESPONSES = "/api/v1/appointments/019ac3f0-0000-7000-8000-000000000000/responses";

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcTemplate jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void openAccounts() {
        jdbc.update("insert ignore into practice (id, name, phone, email, zone, desk_hours_en, desk_hours_es)"
                + " values (1, 'PsychPro', '+16196938327', 'desk@psychpro.example', 'America/Los_Angeles', '', '')");
        staff.open("frontdesk", "Dana Vega", "right", Set.of(Role.FRONT_DESK), Optional.empty());
        staff.open("admin", "Ada", "right", Set.of(Role.ADMIN), Optional.empty());
        staff.giveToken("frontdesk", "t-frontdesk", "test");
        staff.giveToken("admin", "t-admin", "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nothing-here", "/api/v1/nothing", "/desk", "/manage/s3cret"})
    void sendsTheSecurityHeadersWithEveryAnswer(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
    }

    /** R-B6: the back button shows nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/manage/s3cret", "/api/v1/desk/clients"})
    void letsNoBrowserKeepPersonalPages(String path) throws Exception {
        assertThat(header(get(path), "Cache-Control")).contains("no-store");
    }

    @Test
    void answersAMissingLoginUnderTheApiWithAProblemAndAPageWithTheSignIn() throws Exception {
        HttpResponse<String> api = get("/api/v1/desk/clients?query=pell");
        assertProblem(api, 401, "unauthenticated");
        assertThat(api.body()).contains("\"instance\":\"/api/v1/desk/clients\"").doesNotContain("pell");
        assertThat(api.headers().firstValue("Set-Cookie")).isEmpty();

        HttpResponse<String> page = get("/desk?day=2026-12-01");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(header(page, "Location")).endsWith("/login?expired");
        HttpResponse<String> part =
                send(request("/desk").header("HX-Request", "true").GET());
        assertThat(header(part, "HX-Redirect")).isEqualTo("/login?expired");
    }

    @Test
    void takesAnApiTokenInsteadOfALoginAndWithoutACsrfToken() throws Exception {
        assertThat(token("t-frontdesk", "/api/v1/desk/whoami").body()).contains("Dana Vega");
        HttpResponse<String> posted = send(request("/api/v1/desk/echo")
                .header("Authorization", "Bearer t-frontdesk")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"word\":\"hello\"}")));
        assertThat(posted.statusCode()).isEqualTo(200);
        assertProblem(token("t-unknown", "/api/v1/desk/whoami"), 401, "unauthenticated");
        assertProblem(send(request("/api/v1/desk/echo").POST(BodyPublishers.ofString("{}"))), 401, "unauthenticated");
    }

    @Test
    void keepsTheAuditAndTheFiguresForAdministrators() throws Exception {
        assertProblem(token("t-frontdesk", "/api/v1/desk/audit"), 403, "forbidden");
        assertThat(token("t-admin", "/api/v1/desk/audit").statusCode()).isNotIn(401, 403);
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(token("t-admin", "/actuator/prometheus").statusCode()).isNotIn(401, 403);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnythingButNotificationServiceAtTheAnswers() throws Exception {
        assertProblem(send(request(RESPONSES).POST(BodyPublishers.ofString("{}"))), 401, "unauthenticated");
        assertThat(respond(jwt("another-secret", "notification-service", "booking-service", "respond")))
                .isEqualTo(401);
        assertThat(respond(jwt("known-to-the-tests-alone", "somebody", "booking-service", "respond")))
                .isEqualTo(401);
        assertThat(respond(jwt("known-to-the-tests-alone", "notification-service", "elsewhere", "respond")))
                .isEqualTo(401);
        assertThat(respond(jwt("known-to-the-tests-alone", "notification-service", "booking-service", "read")))
                .isEqualTo(401);
        assertThat(respond(jwt("known-to-the-tests-alone", "notification-service", "booking-service", "respond")))
                .isNotIn(401, 403);
    }

    @Test
    void saysWhichJsonCannotBeReadWithoutRepeatingIt() throws Exception {
        assertProblem(echo("{\"word\": "), 400, "malformed-json");
        assertProblem(echo(""), 400, "malformed-json");
        HttpResponse<String> wrong = echo("{\"word\":\"hello\",\"day\":\"31 June, Pell\"}");
        assertProblem(wrong, 422, "validation");
        assertThat(wrong.body()).contains("\"field\":\"day\"", "day-invalid").doesNotContain("Pell");
        assertProblem(echo("{\"word\":null}"), 422, "validation");
    }

    @Test
    void refusesBodiesThatAreTooLargeWhetherTheirLengthIsToldOrNot() throws Exception {
        String large = "{\"word\":\"" + "x".repeat(1_000_000) + "\"}";
        assertProblem(echo(large), 413, "body-too-large");
        String chunked = "{\"word\":\"" + "x".repeat(100_000) + "\"}";
        HttpResponse<String> streamed = send(request("/api/v1/echo")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(chunked.getBytes(StandardCharsets.UTF_8)))));
        assertProblem(streamed, 413, "body-too-large");
    }

    @Test
    void refusesFormsThatCannotBeReadWithAPageOrAProblem() throws Exception {
        assertProblem(form(http, "/api/v1/nothing", "a=%"), 400, "bad-request");
        assertProblem(form(http, "/api/v1/nothing", "a=" + "x".repeat(1_000_000)), 413, "body-too-large");
        HttpResponse<String> page = form(http, "/login", "username=%");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<h1");
        HttpResponse<String> large = form(http, "/login", "username=" + "x".repeat(1_000_000));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("<h1");
    }

    @Test
    void answersEveryOtherRefusalUnderTheApiWithAProblem() throws Exception {
        assertProblem(get("/api/v1/nothing"), 404, "not-found");
        assertProblem(send(request("/api/v1/echo").DELETE()), 405, "method-not-allowed");
        assertProblem(
                send(request("/api/v1/echo")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello"))),
                415,
                "unsupported-media-type");
        assertProblem(
                send(request("/api/v1/echo")
                        .header("Content-Type", "application/json")
                        .header("Accept", "image/png")
                        .POST(BodyPublishers.ofString("{\"word\":\"hello\"}"))),
                406,
                "not-acceptable");
        HttpResponse<String> broken = get("/api/v1/broken");
        assertProblem(broken, 500, "internal-error");
        assertThat(broken.body()).contains("incident").doesNotContain("Pell", "Exception", "at org.");
    }

    @Test
    void answersEveryOtherRefusalOfAPageWithACalmPage() throws Exception {
        HttpResponse<String> answer = get("/manage/s3cret/what");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("There is nothing here").doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%c0%ae", "/api/v1/appointments/%ff", "/api/%2500%c0"})
    void answersAPathUnderTheApiThatCannotBeDecodedWithAProblem(String path) throws Exception {
        assertProblem(get(path), 400, "bad-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/manage/%ff", "/%c0%ae/s3cret", "/desk/%ff"})
    void answersAnyOtherPathThatCannotBeDecodedWithACalmPage(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("Sorry, that did not work", "openhour")
                .doesNotContain("Tomcat", "s3cret", "HTTP Status");
    }

    @Test
    void slowsDownAnAddressThatAsksTooMuch() throws Exception {
        HttpResponse<String> answer = get("/api/v1/nothing");
        for (int i = 0; i < 5000 && answer.statusCode() != 429; i++) {
            answer = send(request("/api/v1/nothing")
                    .header("X-Forwarded-For", "203.0.113.9")
                    .GET());
        }
        assertProblem(answer, 429, "too-many-requests");
        assertThat(header(answer, "Retry-After")).isNotBlank();
    }

    @Test
    void signsInWithNameAndPasswordAndOutAgain() throws Exception {
        HttpClient browser = browser();
        HttpResponse<String> in = signIn(browser, "frontdesk", "right");
        assertThat(header(in, "Location")).endsWith("/desk");
        assertThat(header(in, "Set-Cookie")).contains("openhour=", "HttpOnly", "SameSite=Lax");
        HttpResponse<String> desk = send(browser, request("/desk").GET());
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).contains("Dana Vega");
        String token = csrf(desk);
        assertThat(header(form(browser, "/logout", "_csrf=" + token), "Location"))
                .endsWith("/login?out");
        assertThat(send(browser, request("/desk").GET()).statusCode()).isEqualTo(302);
    }

    @Test
    void turnsAwayAWrongPasswordAndSlowsDownWhoeverGoesOn() throws Exception {
        staff.open("slow", "Slow", "right", Set.of(Role.FRONT_DESK), Optional.empty());
        HttpClient browser = browser();
        for (int i = 0; i < 5; i++) {
            assertThat(header(signIn(browser, "slow", "wrong"), "Location")).endsWith("/login?wrong");
        }
        assertThat(header(signIn(browser, "slow", "right"), "Location")).endsWith("/login?slow");
    }

    /** R-B6: a form that was open for longer than the session leads to the sign-in. */
    @Test
    void leadsAFormOfAnOldSessionToTheSignIn() throws Exception {
        HttpResponse<String> answer = form(browser(), "/desk/clients", "q=pell&_csrf=old");
        assertThat(header(answer, "Location")).endsWith("/login?expired");
    }

    @Test
    void needsACsrfTokenWithASessionUnderTheApiToo() throws Exception {
        HttpClient browser = browser();
        signIn(browser, "frontdesk", "right");
        assertThat(send(browser, request("/api/v1/desk/whoami").GET()).body()).contains("Dana Vega");
        HttpResponse<String> posted = send(
                browser,
                request("/api/v1/desk/echo")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"word\":\"hello\"}")));
        assertProblem(posted, 403, "forbidden");
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> signIn(HttpClient browser, String username, String password) throws Exception {
        String token = csrf(send(browser, request("/login").GET()));
        return form(browser, "/login", "username=" + username + "&password=" + password + "&_csrf=" + token);
    }

    private HttpResponse<String> form(HttpClient browser, String path, String fields) throws Exception {
        return send(
                browser,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields)));
    }

    private static String csrf(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> token(String token, String path) throws Exception {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    private HttpResponse<String> echo(String body) throws Exception {
        return send(request("/api/v1/echo")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private int respond(String jwt) throws Exception {
        return send(request(RESPONSES)
                        .header("Authorization", "Bearer " + jwt)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"code\":\"" + code + "\"", "\"type\":\"urn:openhour:" + code + "\"", "\"status\":" + status);
    }

    private static String jwt(String secret, String issuer, String audience, String scope) throws Exception {
        byte[] key = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        SignedJWT jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(List.of(audience))
                        .claim("scope", scope)
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .build());
        jwt.sign(new MACSigner(key));
        return jwt.serialize();
    }
}
