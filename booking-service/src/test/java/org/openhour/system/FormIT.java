package org.openhour.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor books on the pages, in a browser without scripts. */
@ExtendWith(OneOpenhour.class)
class FormIT {

    private static final String DETAILS = "/book/details";

    private final Openhour openhour;
    private final Slot slot;
    private final SampleClient client = SampleClient.next();

    FormIT(Openhour openhour) {
        this.openhour = openhour;
        this.slot =
                openhour.open("consultation", "TELEHEALTH").with("priya-raman").first();
    }

    @Test
    void booksOnceHoweverOftenTheFormIsSent() throws Exception {
        Map<String, String> form = filledIn(held());
        List<Answer> answers = AtOnce.call(Collections.nCopies(20, (Callable<Answer>) () -> send(DETAILS, form)));
        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(answers)
                .extracting(answer -> cookie(answer, "booked"))
                .containsOnly(cookie(send(DETAILS, form), "booked"));
        Answer confirmed = openhour.booking().get("/book/confirmed", "Cookie", cookie(answers.get(0), "booked"));
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.body()).contains(client.email());
    }

    @Test
    void keepsWhatWasTypedWhenAnAnswerCannotBeUsed() {
        Map<String, String> form = filledIn(held());
        form.put("phone", "619 555 01");
        Answer answer = send(DETAILS, form);
        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=lastName]").val()).isEqualTo(client.lastName());
        assertThat(page.select("input[name=phone]").val()).isEqualTo("619 555 01");
        assertThat(page.select("input[name=phone]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void keepsWhatWasTypedAndOffersOthersWhenTheTimeIsGone() {
        Map<String, String> form = filledIn(held());
        openhour.booking().send("DELETE", "/api/v1/holds/" + form.get("hold"), "");
        openhour.book(SampleBooking.consultation(slot).with("clinician", slot.clinician()));
        Answer answer = send(DETAILS, form);
        assertThat(answer.status()).isEqualTo(409);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=lastName][value=" + client.lastName() + "]"))
                .isNotEmpty();
        assertThat(page.select("input[name=start]")).isNotEmpty();
    }

    private Document held() {
        Map<String, String> tap = new LinkedHashMap<>();
        tap.put("service", "consultation");
        tap.put("how", "video");
        tap.put("who", slot.clinician());
        tap.put("start", slot.start().toLocalDateTime().toString());
        Answer taken = send("/book/hold", tap);
        assertThat(taken.status()).as(taken.body()).isEqualTo(302);
        Answer details = openhour.booking().get(pathOf(taken.header("Location")), "Cookie", cookie(taken, "held"));
        assertThat(details.status()).isEqualTo(200);
        return Jsoup.parse(details.body());
    }

    private Map<String, String> filledIn(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        for (Element hidden : page.select("form#kept input[type=hidden]")) {
            form.put(hidden.attr("name"), hidden.val());
        }
        assertThat(form).containsKeys("key", "hold", "start");
        form.put("firstName", client.firstName());
        form.put("lastName", client.lastName());
        form.put("phone", client.phone());
        form.put("email", client.email());
        form.put("dateOfBirth", "05/04/1990");
        form.put("language", "en");
        form.put("california", "yes");
        form.put("texts", "yes");
        form.put("invite", "yes");
        return form;
    }

    private Answer send(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return openhour.booking().send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    private static String cookie(Answer answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElse("");
    }
}
