package org.openhour.notification.invites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void countsOctetsAndSplitsNoCharacter() {
        String line = "SUMMARY:" + "ñ".repeat(50) + "😀".repeat(40);
        String folded = Folding.of(line + "\r\n");
        assertThat(folded.split("\r\n")).hasSizeGreaterThan(3).allSatisfy(part -> assertThat(
                        part.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void leavesAShortLineAlone() {
        String line = "X".repeat(75) + "\r\n";
        assertThat(Folding.of(line + line)).isEqualTo(line + line);
    }
}
