package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the number of a question, in every form that people write it, and what only looks like one. */
class MarkerReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # as it is written  | kind     | value | part | own        | style
            1. How many?        | NUMBER   | 1     | 0    | 1          | .
            1) How many?        | NUMBER   | 1     | 0    | 1          | )
            1)how many?         | NUMBER   | 1     | 0    | 1          | )
            1.How many?         | NUMBER   | 1     | 0    | 1          | .
            (2) How many?       | NUMBER   | 2     | 0    | 2          | (
            [3] How many?       | NUMBER   | 3     | 0    | 3          | (
            4: How many?        | NUMBER   | 4     | 0    | 4          | :
            5 - How many?       | NUMBER   | 5     | 0    | 5          | -
            5 – How many?       | NUMBER   | 5     | 0    | 5          | -
            12. How many?       | NUMBER   | 12    | 0    | 12         | .
            **1.** How many?    | NUMBER   | 1     | 0    | 1          | .
            1(b) How many?      | NUMBER   | 1     | 2    | 1          | )
            1b) How many?       | NUMBER   | 1     | 2    | 1          | )
            1.2 How many?       | NUMBER   | 1     | 2    | 1.2        | h
            a) How many?        | LETTER   | 1     | 0    | a          | )
            B) How many?        | LETTER   | 2     | 0    | B          | )
            (c) How many?       | LETTER   | 3     | 0    | c          | (
            d. How many?        | LETTER   | 4     | 0    | d          | .
            ii) How many?       | ROMAN    | 2     | 0    | ii         | )
            (iv) How many?      | ROMAN    | 4     | 0    | iv         | (
            IX) How many?       | ROMAN    | 9     | 0    | IX         | )
            Q1. How many?       | QUESTION | 1     | 0    | Q1         | )
            q 2) How many?      | QUESTION | 2     | 0    | Q2         | )
            Question 3: How?    | QUESTION | 3     | 0    | Question 3 | )
            Q4(b) How many?     | QUESTION | 4     | 2    | Q4         | )
            """)
    void a_number_is_read_with_what_it_counts_and_how_it_is_written(
            String line, Marker.Kind kind, int value, int part, String own, char style) {
        assertThat(MarkerReader.at(line, 0)).hasValueSatisfying(marker -> {
            assertThat(marker.kind()).isEqualTo(kind);
            assertThat(marker.value()).isEqualTo(value);
            assertThat(marker.part()).isEqualTo(part);
            assertThat(marker.own()).isEqualTo(own);
            assertThat(marker.style()).isEqualTo(style);
            assertThat(line.substring(marker.end()).strip()).matches("(?i)how( many)?\\?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"• How many?", "- How many?", "* How many?", "– How many?", "\uf0b7 How many?"})
    void a_bullet_has_no_name_of_its_own(String line) {
        assertThat(MarkerReader.at(line, 0)).hasValueSatisfying(marker -> {
            assertThat(marker.kind()).isEqualTo(Marker.Kind.BULLET);
            assertThat(marker.own()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "How many?",
                "2:30 in the afternoon",
                "1.5",
                "1.what",
                "www.cafcass.gov.uk",
                "i.e. the whole of it",
                "e.g. the whole of it",
                "6 June 2015",
                "6. June 2015",
                "31. Dec",
                "0. Nothing",
                "2015. It was then",
                "1234) Nobody counts so far",
                "-5 degrees",
                "-",
                "Q1 is what they call it",
                "Quite so",
                "A child",
            })
    void what_only_looks_like_a_number_is_none(String line) {
        assertThat(MarkerReader.at(line, 0)).isEmpty();
    }

    @Test
    void question_with_nothing_after_its_number_begins_with_a_capital() {
        assertThat(MarkerReader.at("Q1 How many?", 0))
                .hasValueSatisfying(marker -> assertThat(marker.style()).isEqualTo(' '));
    }

    @Test
    void a_number_may_stand_alone_on_its_line_and_a_point_may_not() {
        assertThat(MarkerReader.at("1.", 0)).isPresent();
        assertThat(MarkerReader.at("Question 2", 0)).isPresent();
        assertThat(MarkerReader.at("1.2", 0)).isEmpty();
    }

    @Test
    void a_month_is_a_date_only_where_it_can_be_one() {
        assertThat(MarkerReader.at("6. May we have the figures?", 0)).isPresent();
        assertThat(MarkerReader.at("32. June 2015", 0)).isPresent();
        assertThat(MarkerReader.at("6. May 2015 figures", 0)).isEmpty();
    }

    @Test
    void a_number_within_a_line_is_read_where_it_stands() {
        String line = "Give: a) the number b) the cost";
        assertThat(MarkerReader.at(line, line.indexOf("b)"))).map(Marker::own).contains("b");
        assertThat(MarkerReader.at(line, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"i, 1", "ii, 2", "iii, 3", "iv, 4", "v, 5", "vi, 6", "ix, 9", "x, 10", "xiv, 14", "xix, 19", "b, 0"})
    void roman_numbers_count(String digits, int value) {
        assertThat(MarkerReader.roman(digits)).isEqualTo(value);
    }
}
