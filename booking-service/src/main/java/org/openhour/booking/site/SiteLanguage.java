package org.openhour.booking.site;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** English or Spanish: as asked for in the address, as remembered, as the browser would like. Staff pages are English. */
final class SiteLanguage implements LocaleResolver {

    static final String NAME = "lang";
    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final List<Locale> ALL = List.of(Locale.ENGLISH, SPANISH);

    static Locale otherThan(Locale language) {
        return language.equals(SPANISH) ? Locale.ENGLISH : SPANISH;
    }

    static Optional<Locale> asked(HttpServletRequest request) {
        return find(request.getParameter(NAME));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (isForStaff(request.getRequestURI())) {
            return Locale.ENGLISH;
        }
        return asked(request).or(() -> remembered(request)).orElseGet(() -> preferred(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by the address");
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> find(cookie.getValue()));
    }

    private static Locale preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> find(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> find(@Nullable String tag) {
        return ALL.stream().filter(one -> one.getLanguage().equals(tag)).findFirst();
    }

    private static boolean isForStaff(String path) {
        return path.startsWith("/desk") || path.startsWith("/log");
    }
}
