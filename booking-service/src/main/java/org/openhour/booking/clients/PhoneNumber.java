package org.openhour.booking.clients;

import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A telephone number in E.164, {@code +16195550123}. Numbers without a country code are taken as numbers of the United
 * States.
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "US";
    private static final Pattern NORTH_AMERICAN = Pattern.compile("[2-9]\\d{2}[2-9]\\d{6}");
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a telephone number in E.164");
        }
    }

    /** @throws MalformedPhoneNumber where it cannot be a telephone number; it says why, and never repeats what was given */
    public static PhoneNumber parse(String text) {
        Phonenumber.PhoneNumber number;
        try {
            number = NUMBERS.parse(text, HOME);
        } catch (NumberParseException e) {
            throw MalformedPhoneNumber.notANumber();
        }
        if (number.getCountryCode() == 1) {
            requireNorthAmerican(String.valueOf(number.getNationalNumber()));
        } else if (!NUMBERS.isValidNumber(number)) {
            throw MalformedPhoneNumber.unknown();
        }
        return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** As people write it here: {@code (619) 555-0123}, and with the country code where it is abroad. */
    public String display() {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, HOME);
            PhoneNumberFormat format =
                    number.getCountryCode() == 1 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return NUMBERS.format(number, format);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    /** All but the last four digits hidden. */
    public String masked() {
        return "•••-" + e164.substring(e164.length() - 4);
    }

    private static void requireNorthAmerican(String digits) {
        if (digits.length() != 10) {
            throw MalformedPhoneNumber.wrongLength(digits.length());
        }
        if (!NORTH_AMERICAN.matcher(digits).matches()) {
            throw MalformedPhoneNumber.unknown();
        }
    }

    @Override
    public String toString() {
        return masked();
    }
}
