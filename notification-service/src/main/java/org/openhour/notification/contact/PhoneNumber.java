package org.openhour.notification.contact;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A phone number in E.164, such as {@code +16195550123}. */
public record PhoneNumber(String e164) {

    public PhoneNumber {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /** Reads a number as people write it; one without a country is taken as a number of the United States. */
    public static Optional<PhoneNumber> parse(String text) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(text, "US");
            return phones.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(phones.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    /** All but the last two digits hidden. */
    public String masked() {
        return "*".repeat(e164.length() - 2) + e164.substring(e164.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
