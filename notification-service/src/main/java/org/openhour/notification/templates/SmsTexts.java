package org.openhour.notification.templates;

import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.openhour.notification.appointments.AppointmentState;
import org.openhour.notification.appointments.Language;
import org.openhour.notification.plan.MessageKind;

/**
 * The words of texts: brand, time, private link, how to answer and to opt out, nothing else (R-B1), in one segment
 * (R-C12). The practice's own words come first; where they do not fit, the product's do. Of these, what does not fit
 * goes in this order: the answers' explanation, the link, the end of the brand's name; where there is nothing without it,
 * the link goes last.
 */
@Component
public final class SmsTexts {

    private static final int VARIANTS = 3;
    private static final int SHORTEST_BRAND = 20;

    private final Wording wording;
    private final OwnWords own;

    SmsTexts(Wording wording, OwnWords own) {
        this.wording = wording;
        this.own = own;
    }

    public String of(MessageKind kind, AppointmentState state, Language language) {
        TextValues values = TextValues.of(kind, state, language);
        TextValues full = values.under(Gsm7.of(values.brand()).strip());
        TextValues brief = full.under(shortened(full.brand()));
        int withLink = kind.needsLink() ? VARIANTS - 1 : VARIANTS;
        return own.find(kind, language)
                .flatMap(template -> template.with(values))
                .filter(Gsm7::fitsOneSegment)
                .or(() -> fitting(kind, language, full, withLink))
                .or(() -> fitting(kind, language, brief, withLink))
                .or(() -> fitting(kind, language, brief, VARIANTS))
                .orElseThrow(() -> new IllegalStateException("no text of " + kind + " fits one segment"));
    }

    /** The answer to a client's own text: thanks, and what happens next. */
    public String reply(String name, AppointmentState state, Language language) {
        String brand = Gsm7.of(state.organizer().name()).strip();
        return Gsm7.of(wording.say("sms.reply." + name, language, shortened(brand), Moments.brief(state, language)));
    }

    private Optional<String> fitting(MessageKind kind, Language language, TextValues values, int last) {
        return IntStream.rangeClosed(values.link().isEmpty() ? VARIANTS : 1, last)
                .mapToObj(variant -> Gsm7.of(wording.say(Wording.key(kind, variant), language, values.inOrder())))
                .filter(Gsm7::fitsOneSegment)
                .findFirst();
    }

    private static String shortened(String brand) {
        return brand.length() <= SHORTEST_BRAND
                ? brand
                : brand.substring(0, SHORTEST_BRAND).strip();
    }
}
