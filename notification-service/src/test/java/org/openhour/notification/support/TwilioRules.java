package org.openhour.notification.support;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What Twilio's reference asks of a request that creates a message; the first rule broken is the one answered with. */
public enum TwilioRules {
    BASIC_AUTH(401, 20003, form -> true),
    TO_E164(400, 21211, form -> value(form, "To").matches("\\+[1-9]\\d{1,14}")),
    A_SENDER(400, 21703, form -> value(form, "MessagingServiceSid").matches("MG[0-9a-fA-F]{32}")),
    A_BODY(400, 21602, form -> !value(form, "Body").isEmpty()),
    NOT_TOO_LONG(400, 21617, form -> value(form, "Body").length() <= 1_600),
    CALLBACK_ABSOLUTE(400, 21609, form -> absolute(value(form, "StatusCallback"))),
    VALIDITY(400, 21606, form -> between(value(form, "ValidityPeriod"), 1, 36_000));

    private final int status;
    private final int code;
    private final Predicate<Map<String, String>> holds;

    TwilioRules(int status, int code, Predicate<Map<String, String>> holds) {
        this.status = status;
        this.code = code;
        this.holds = holds;
    }

    public static Optional<TwilioRules> broken(@Nullable String authorization, Map<String, String> form) {
        return authorized(authorization)
                ? Arrays.stream(values()).filter(rule -> !rule.holds.test(form)).findFirst()
                : Optional.of(BASIC_AUTH);
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    private static boolean authorized(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith("Basic ")
                && new String(
                                Base64.getDecoder().decode(authorization.substring("Basic ".length())),
                                StandardCharsets.UTF_8)
                        .matches("(AC|SK)[0-9a-fA-F]{32}:.+");
    }

    private static boolean absolute(String url) {
        return url.isEmpty()
                || url.matches("https?://[^/]+.*") && URI.create(url).getHost() != null;
    }

    private static boolean between(String number, int least, int most) {
        return number.isEmpty()
                || number.matches("\\d{1,6}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }

    private static String value(Map<String, String> form, String field) {
        return form.getOrDefault(field, "");
    }
}
