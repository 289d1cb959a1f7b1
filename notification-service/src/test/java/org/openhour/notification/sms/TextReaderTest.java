package org.openhour.notification.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-C3, R-C4, R-C5, R-C6, R-C7, R-C8: what a client's text means")
class TextReaderTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "C|CONFIRM",
                " c. |CONFIRM",
                "Sí|CONFIRM",
                "yes|CONFIRM",
                "R|CHANGE_WANTED",
                "Can I reschedule?|CHANGE_WANTED",
                "STOP|STOP",
                "stop|STOP",
                "Unsubscribe|STOP",
                "Stop.|OPT_OUT",
                "STOP!!|OPT_OUT",
                "please stop|OPT_OUT",
                "please stop texting me|OPT_OUT",
                "opt out|OPT_OUT",
                "remove me|OPT_OUT",
                "take me off your list|OPT_OUT",
                "no me escriban más|OPT_OUT",
                "CANCEL|STOP_OR_CANCEL",
                "quit|STOP_OR_CANCEL",
                "End|STOP_OR_CANCEL",
                "don't stop|OTHER",
                "I can't stop by, cancel my appt|CHANGE_WANTED",
                "please do not stop texting me|OTHER",
                "I will stop at the pharmacy first|OTHER",
                "START|START",
                "unstop|START",
                "help|HELP",
                "Who is this?|WRONG_NUMBER",
                "wrong number|WRONG_NUMBER",
                "número equivocado|WRONG_NUMBER",
                "running late|OTHER",
                "''|OTHER"
            })
    void isReadFromItsWords(String body, Meaning meaning) {
        assertThat(TextReader.read(body)).isEqualTo(meaning);
    }
}
