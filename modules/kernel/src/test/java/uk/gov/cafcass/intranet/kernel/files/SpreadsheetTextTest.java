package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger wrote stays text when a colleague opens the file. */
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+44 300 456 4000",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1",
                " =1+1",
                "\n=HYPERLINK(\"http://example.com\")",
                "\u00a0=1+1",
                "＝1+1"
            })
    void what_a_spreadsheet_takes_for_a_formula_gets_an_apostrophe(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Life story work", "CAF 15-105", "a=b", "'=1+1", "1-2", "“=1”"})
    void everything_else_stays_as_it_is(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
