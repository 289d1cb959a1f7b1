package org.openhour.booking.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongJsonTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32_767, 32_768, 32_769, 65_536, 200_001})
    void sendsWhatWasWrittenHoweverItCame(int length) throws IOException {
        byte[] text = someText(length);
        LongJson json = write(text, 7_000);
        assertThat(sent(json)).isEqualTo(text);
        assertThat(json.length()).isEqualTo(length);
        assertThat(json.fingerprint()).isEqualTo(write(text, 3).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 32_767, 32_768, 65_535, 99_999})
    void tellsApartWhatDiffersInOneByteOrInLength(int where) {
        byte[] text = someText(100_000);
        String before = write(text, 8_000).fingerprint();
        text[where]++;
        assertThat(write(text, 8_000).fingerprint()).isNotEqualTo(before);
        assertThat(write(someText(where), 8_000).fingerprint()).isNotEqualTo(before);
    }

    private static byte[] someText(int length) {
        byte[] text = new byte[length];
        new Random(5).nextBytes(text);
        return text;
    }

    private static LongJson write(byte[] text, int atOnce) {
        LongJson json = new LongJson();
        if (text.length % 2 == 1) {
            json.write(text[0]);
        }
        for (int from = text.length % 2; from < text.length; from += atOnce) {
            json.write(text, from, Math.min(atOnce, text.length - from));
        }
        return json;
    }

    private static byte[] sent(LongJson json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeTo(out);
        return out.toByteArray();
    }
}
