package org.openhour.booking.edge;

import java.util.List;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers that leave with every answer: nothing from elsewhere is loaded, and nothing is told to others (R-B8). */
record SecurityHeaders(List<String> embeddingSites, boolean kept)
        implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors ";

    /** For an answer that stands in no frame. */
    static final String FOR_NOBODY = POLICY + "'none'";

    /** For answers with personal data: never framed, and never kept by a browser, so that "back" shows nothing (R-B6). */
    static SecurityHeaders personal() {
        return new SecurityHeaders(List.of(), false);
    }

    /** For pages without personal data, which a browser may keep for going back but must ask about again. */
    static SecurityHeaders open(List<String> embeddingSites) {
        return new SecurityHeaders(embeddingSites, true);
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY + ancestors()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .crossOriginOpenerPolicy(Customizer.withDefaults());
        if (!embeddingSites.isEmpty()) {
            headers.frameOptions(FrameOptionsConfig::disable);
        }
        if (kept) {
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable).addHeaderWriter(new AskAgain());
        }
    }

    private String ancestors() {
        return embeddingSites.isEmpty() ? "'none'" : String.join(" ", embeddingSites);
    }
}
