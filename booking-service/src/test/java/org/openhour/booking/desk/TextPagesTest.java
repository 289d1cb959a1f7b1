package org.openhour.booking.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.openhour.booking.DatabaseConfiguration;
import org.openhour.booking.staff.Role;
import org.openhour.booking.staff.StaffId;
import org.openhour.booking.staff.StaffMember;

@Tag("database")
@SpringBootTest(
        properties = {
            "openhour.demo.password=demo",
            "openhour.demo.bookings=false",
            "db-scheduler.polling-interval=1h",
            "db-scheduler.immediate-execution-enabled=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("local")
@Import(DatabaseConfiguration.class)
class TextPagesTest {

    private static final String EDIT = "/desk/texts/CONFIRMATION/EN";
    private static final List<String> CALLS = Collections.synchronizedList(new ArrayList<>());
    private static final HttpServer NOTIFICATION = start();
    private static volatile boolean away;

    @Autowired
    private MockMvcTester web;

    @DynamicPropertySource
    static void standInForNotificationService(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.http.serviceclient.notification.base-url",
                () -> "http://127.0.0.1:" + NOTIFICATION.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        NOTIFICATION.stop(0);
    }

    @BeforeEach
    void forgetTheCalls() {
        CALLS.clear();
        away = false;
    }

    @Test
    void showsEveryTextAndTriesItWithThePracticesOwnValues() {
        assertThat(page(get(Role.ADMIN, "/desk/texts")).text()).contains("Booked", "English", "{brand}: {when} STOP");
        Document page = page(get(Role.ADMIN, EDIT));
        assertThat(page.select("h1").text()).isEqualTo("Booked, English");
        assertThat(page.select("textarea").text()).isEqualTo("{brand}: {when} STOP");
        assertThat(page.select("#text-p").text()).contains("PsychPro: Wed Nov 25", "42 of 160 characters, one text");
        assertThat(CALLS).anySatisfy(call -> assertThat(call)
                .contains("POST /api/v1/templates/CONFIRMATION/EN/preview", "PsychPro", "(619) 693-8327", "/manage/"));
    }

    @Test
    void takesOtherWordsIntoUse() {
        assertThat(post(EDIT, "text={when} STOP")).hasStatus(302);
        assertThat(CALLS).anySatisfy(call -> assertThat(call).startsWith("PUT").contains("{when} STOP"));
    }

    @Test
    @DisplayName("R-B1: says what is wrong, keeps what was typed, and asks before too much is given away")
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        MvcTestResult refused = post(EDIT, "text=bad therapy");
        assertThat(refused).hasStatus(422);
        Document page = page(refused);
        assertThat(page.select("textarea").text()).isEqualTo("bad therapy");
        assertThat(page.text()).contains("Say when", "therapy");
        assertThat(page.select("input[name=knowing]")).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhileNotificationServiceIsAway() {
        away = true;
        assertThat(get(Role.ADMIN, EDIT)).hasStatus(302);
        assertKept(post(EDIT, "text={when} STOP"), 503);
        assertKept(post(EDIT + "/preview", "text={when} STOP"), 503);
        assertKept(post(EDIT + "/restore", "text={when} STOP"), 503);
    }

    private static void assertKept(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        assertThat(page(result).select("textarea").text()).isEqualTo("{when} STOP");
        assertThat(page(result).select("#text-p").text()).contains("cannot be reached just now");
    }

    @Test
    void showsThePreviewAloneWhileSomebodyTypesAndAsksForNothingElse() {
        Document page = page(typing("{when} STOP"));
        assertThat(page.select("form")).isEmpty();
        assertThat(page.select("#text-p").text()).contains("42 of 160 characters");
        assertThat(CALLS).singleElement().asString().startsWith("POST /api/v1/templates/CONFIRMATION/EN/preview");
        away = true;
        assertThat(page(typing("{when} STOP")).select("#text-p").text()).contains("cannot be reached just now");
    }

    private MvcTestResult typing(String text) {
        return web.post()
                .uri(EDIT + "/preview")
                .with(authentication(signedIn(Role.ADMIN)))
                .with(csrf())
                .header("HX-Request", "true")
                .param("text", text)
                .exchange();
    }

    @Test
    void isForAdministrators() {
        assertThat(get(Role.FRONT_DESK, "/desk/texts")).hasStatus(404);
        assertThat(get(Role.CLINICIAN, EDIT)).hasStatus(404);
    }

    private MvcTestResult get(Role role, String path) {
        return web.get().uri(path).with(authentication(signedIn(role))).exchange();
    }

    private MvcTestResult post(String path, String form) {
        return web.post()
                .uri(path)
                .with(authentication(signedIn(Role.ADMIN)))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("text", form.substring("text=".length()))
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static UsernamePasswordAuthenticationToken signedIn(Role role) {
        StaffMember member = new StaffMember(new StaffId(new UUID(0, 7)), "Ada Min", Set.of(role), Optional.empty());
        return UsernamePasswordAuthenticationToken.authenticated(
                member, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            server.createContext("/api/v1/templates", TextPagesTest::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (away) {
            call.sendResponseHeaders(503, -1);
            call.close();
            return;
        }
        CALLS.add(call.getRequestMethod() + " " + call.getRequestURI() + " " + body);
        boolean bad = body.contains("bad");
        String answer =
                switch (call.getRequestMethod()) {
                    case "GET" -> """
                        [{"kind": "CONFIRMATION", "language": "EN", "text": "{brand}: {when} STOP", "custom": false}]""";
                    case "POST" -> bad ? """
                                {"text": "bad therapy", "septets": 11, "segments": 1,
                                 "flaws": ["time-missing"], "giveAways": ["therapy"]}""" : """
                                {"text": "PsychPro: Wed Nov 25, 12:30 PM Pacific STOP", "septets": 42, "segments": 1,
                                 "flaws": [], "giveAways": []}""";
                    default -> "{}";
                };
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(call.getRequestMethod().equals("PUT") && bad ? 422 : 200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
