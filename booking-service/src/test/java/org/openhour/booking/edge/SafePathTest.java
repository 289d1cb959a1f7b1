package org.openhour.booking.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafePathTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/manage/s3cret, /api/v1/manage/-",
        "/api/v1/manage/s3cret/confirm, /api/v1/manage/-/confirm",
        "/api/v1/holds/s3cret, /api/v1/holds/-",
        "/api/v1/appointments, /api/v1/appointments",
        "/manage/s3cret, /manage/-",
        "/series/s3cret, /series/-",
        "/offer/s3cret, /offer/-",
        "/feedback/s3cret, /feedback/-",
        "/note/s3cret, /note/-",
        "/offer/s3cret/decline, /offer/-/decline",
        "//evil/<b>, /evil/-b-"
    })
    void leavesOutTheSecretOfAPrivateLink(String path, String shown) {
        assertThat(SafePath.of(path).uri()).hasToString(shown);
    }
}
