package org.openhour.booking.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarAddressTest {

    @Test
    void takesASubscriptionForAWebAddress() {
        CalendarAddress address = CalendarAddress.parse(" webcal://calendar.example/private-4711/basic.ics ");
        assertThat(address.uri()).hasToString("https://calendar.example/private-4711/basic.ics");
    }

    @Test
    void showsTheServerAndTheLastFourCharactersAlone() {
        assertThat(CalendarAddress.parse("https://calendar.example/private-4711/basic.ics"))
                .hasToString("calendar.example….ics");
    }

    @ParameterizedTest
    @CsvSource({
        "calendar.example/basic.ics,MALFORMED",
        "ftp://calendar.example/basic.ics,MALFORMED",
        "file:///etc/passwd,MALFORMED",
        "https:///basic.ics,MALFORMED",
        "https://me:secret@calendar.example/basic.ics,MALFORMED",
        "https://calendar.example/a b,MALFORMED",
        "http://calendar.example/basic.ics,NOT_HTTPS",
        "https://localhost/basic.ics,NOT_PUBLIC",
        "https://127.0.0.1/basic.ics,NOT_PUBLIC",
        "https://[::1]/basic.ics,NOT_PUBLIC",
        "https://169.254.169.254/latest/meta-data,NOT_PUBLIC"
    })
    void refusesWhatCannotBeReadOverTheInternet(String text, AddressRefused.Reason reason) {
        assertThatExceptionOfType(AddressRefused.class)
                .isThrownBy(() -> CalendarAddress.parse(text).requirePublic())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .withMessage(reason.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.255.255", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
    void knowsAddressesOfTheInternet(String address) throws UnknownHostException {
        assertThat(Networks.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.9.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2002:a00:1::",
                "2001:0:1::"
            })
    void knowsAddressesInsideANetwork(String address) throws UnknownHostException {
        assertThat(Networks.isPublic(InetAddress.getByName(address))).isFalse();
    }
}
