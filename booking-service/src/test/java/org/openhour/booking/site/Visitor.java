package org.openhour.booking.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody with a browser that runs no script: follows links, sends forms, keeps cookies. */
final class Visitor {

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();
    private @Nullable MvcTestResult last;

    Visitor(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    Document open(String url) {
        seen.add(url);
        var request = mvc.get().uri(java.net.URI.create(url.replace(" ", "%20")));
        return follow(
                cookies.isEmpty() ? request.exchange() : request.cookie(jar()).exchange());
    }

    /** Sends a form as it stands, with some fields filled in; a field without a value is left out. */
    Document send(Element form, Map<String, String> filled) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").forEach(field -> {
            boolean choice =
                    field.attr("type").equals("radio") || field.attr("type").equals("checkbox");
            if (!choice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.text() : field.val());
            }
        });
        fields.putAll(filled);
        var request = mvc.post().uri(form.attr("action"));
        fields.forEach(request::param);
        return follow(
                cookies.isEmpty() ? request.exchange() : request.cookie(jar()).exchange());
    }

    /** Presses a button of a form, which sends its own name too. */
    Document press(Element button) {
        Element form = Objects.requireNonNull(button.closest("form"));
        return send(form, button.hasAttr("name") ? Map.of(button.attr("name"), button.val()) : Map.of());
    }

    int status() {
        return Objects.requireNonNull(last).getResponse().getStatus();
    }

    @Nullable String header(String name) {
        return Objects.requireNonNull(last).getResponse().getHeader(name);
    }

    List<String> seen() {
        return seen;
    }

    void forget(String cookie) {
        cookies.remove(cookie);
    }

    private Document follow(MvcTestResult result) {
        last = result;
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        String elsewhere = result.getResponse().getRedirectedUrl();
        if (elsewhere != null) {
            return open(elsewhere);
        }
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cookie[] jar() {
        return cookies.values().toArray(new Cookie[0]);
    }
}
