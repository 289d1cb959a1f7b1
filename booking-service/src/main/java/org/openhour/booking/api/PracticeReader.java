package org.openhour.booking.api;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.openhour.booking.clients.MalformedPhoneNumber;
import org.openhour.booking.clients.PhoneNumber;
import org.openhour.booking.practice.Catalogue;
import org.openhour.booking.practice.PracticeDetails;
import org.openhour.booking.practice.PracticeText;

/** Reads what the practice is to be; all that is wrong with it is said at once. */
@Component
class PracticeReader {

    private static final int LONGEST_TEXT = 10_000;

    private final MergePatch patches;

    PracticeReader(MergePatch patches) {
        this.patches = patches;
    }

    /** @throws InvalidRequest where it cannot be used */
    PracticeDetails read(DeskPractice now, Map<String, @Nullable Object> patch, Catalogue catalogue) {
        Fields fields = patches.over(now, patch, Set.of("timeZone"), catalogue);
        String name = fields.line("name", 100);
        String phone = phone(fields);
        String email = ClinicianReader.email(fields);
        String hoursEn = fields.within("deskHours").lineIfAny("en", 200).orElse("");
        String hoursEs = fields.within("deskHours").lineIfAny("es", 200).orElse(hoursEn);
        Set<PracticeText> texts = texts(fields.within("texts"));
        boolean wholeDaysFirst = fields.truth("wholeDaysFirst");
        fields.named().requireNoProblems();
        return new PracticeDetails(name, phone, email, hoursEn, hoursEs, texts, wholeDaysFirst);
    }

    private static String phone(Fields fields) {
        String phone = fields.line("phone", 40);
        return fields.meaning("phone", 40, "phone-invalid", "This is not a phone number.", PracticeReader::phoneOf)
                .map(PhoneNumber::e164)
                .orElse(phone);
    }

    private static Optional<PhoneNumber> phoneOf(String text) {
        try {
            return Optional.of(PhoneNumber.parse(text));
        } catch (MalformedPhoneNumber e) {
            return Optional.empty();
        }
    }

    private static Set<PracticeText> texts(Fields fields) {
        Set<PracticeText> texts = new HashSet<>();
        for (PracticeText.Key key : PracticeText.Key.values()) {
            Optional<String> english = fields.within(key.name()).text("en", LONGEST_TEXT);
            Optional<String> spanish = fields.within(key.name()).text("es", LONGEST_TEXT);
            english.ifPresent(content -> texts.add(new PracticeText(key, "en", content)));
            // Where there is no Spanish text, the English one is shown in its place and comes back here.
            spanish.filter(content -> !english.equals(spanish))
                    .ifPresent(content -> texts.add(new PracticeText(key, "es", content)));
        }
        return texts;
    }
}
