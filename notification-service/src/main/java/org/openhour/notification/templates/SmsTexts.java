package org.openhour.notification.templates;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/**
 * The words of texts: brand, time, private link, how to answer and to opt out, nothing else (R-B1), in one segment
 * (R-C12). What does not fit goes in this order: the answers' explanation, the link, the end of the brand's
 * name; of an offer, which is nothing without it, the link goes last.
 */
@Component
public final class SmsTexts {

    private static final int VARIANTS = 3;
    private static final int SHORTEST_BRAND = 20;

    private final Wording wording;

    SmsTexts(Wording wording) {
        this.wording = wording;
    }

    public String of(MessageKind kind, AppointmentState state, Language language) {
        String brand = Gsm7.of(state.organizer().name()).strip();
        int withLink = kind == MessageKind.OFFER ? VARIANTS - 1 : VARIANTS;
        return fitting(kind, state, language, brand, withLink)
                .or(() -> fitting(kind, state, language, shortened(brand), withLink))
                .or(() -> fitting(kind, state, language, shortened(brand), VARIANTS))
                .orElseThrow(() -> new IllegalStateException("no text of " + kind + " fits one segment"));
    }

    /** The answer to a client's own text: thanks, and what happens next. */
    public String reply(String name, AppointmentState state, Language language) {
        String brand = Gsm7.of(state.organizer().name()).strip();
        return Gsm7.of(wording.say("sms.reply." + name, language, shortened(brand), Moments.brief(state, language)));
    }

    private Optional<String> fitting(
            MessageKind kind, AppointmentState state, Language language, String brand, int last) {
        return IntStream.rangeClosed(link(kind, state) == null ? VARIANTS : 1, last)
                .mapToObj(variant -> text(kind, variant, state, language, brand))
                .filter(Gsm7::fitsOneSegment)
                .findFirst();
    }

    private String text(MessageKind kind, int variant, AppointmentState state, Language language, String brand) {
        URI link = link(kind, state);
        String key = "sms." + kind.name().toLowerCase(Locale.ROOT) + "." + variant;
        return Gsm7.of(wording.say(
                key,
                language,
                brand,
                Moments.brief(state, language),
                link == null ? "" : link.toString(),
                Objects.requireNonNullElse(state.organizer().phone(), ""),
                Moments.until(state)));
    }

    private static @Nullable URI link(MessageKind kind, AppointmentState state) {
        return kind == MessageKind.REMINDER_2H && state.joinUrl() != null ? state.joinUrl() : state.manageUrl();
    }

    private static String shortened(String brand) {
        return brand.length() <= SHORTEST_BRAND
                ? brand
                : brand.substring(0, SHORTEST_BRAND).strip();
    }
}
