package org.openhour.notification.webhooks;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nothing pass to the webhooks that Twilio has not signed. */
@Component
class SignedForms extends OncePerRequestFilter {

    private final TwilioSignature signature;

    SignedForms(TwilioSignature signature) {
        this.signature = signature;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/twilio/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String called = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (signature.holds(request.getHeader("X-Twilio-Signature"), called, form(request, query))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The fields of the body alone: those of the query are signed as part of the address. */
    private static Map<String, String> form(HttpServletRequest request, String query) {
        Map<String, String> form = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values[values.length - 1]));
        if (query != null) {
            for (String pair : query.split("&")) {
                form.remove(URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
