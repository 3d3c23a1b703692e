package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines above a message, in the forms of several mail programs (G-1a). */
class HeaderBlockTest {

    private static Optional<HeaderBlock> at(int start, String text) {
        return HeaderBlock.at(text.lines().toList(), start);
    }

    private static Optional<String> field(String name, String text) {
        return at(0, text).flatMap(header -> header.field(name));
    }

    @Test
    void its_lines_are_read_by_their_names_up_to_the_empty_line() {
        String mail =
                """
                From: Jo Smith
                Sent: 6 June 2015
                SUBJECT: Life story work

                To: whom it may concern""";
        assertThat(at(0, mail)).hasValueSatisfying(header -> {
            assertThat(header.fields()).containsOnlyKeys("from", "sent", "subject");
            assertThat(header.field("subject")).contains("Life story work");
            assertThat(header.end()).isEqualTo(3);
        });
    }

    @Test
    void mark_up_round_a_name_does_not_stand_in_its_way() {
        assertThat(field("from", "*From:* Jo Smith\n*Sent:* Saturday")).contains("Jo Smith");
        assertThat(field("from", "**From**: Jo Smith\nSent: Saturday")).contains("Jo Smith");
    }

    @Test
    void a_line_that_is_set_in_goes_on_with_the_one_above() {
        String mail = "From: Jo Smith\nSubject: Life story\n  work with children\nTo: Cafcass";
        assertThat(field("subject", mail)).contains("Life story work with children");
        assertThat(field("to", mail)).contains("Cafcass");
    }

    @Test
    void technical_lines_are_passed_over_with_what_hangs_on_them() {
        String mail =
                """
                Return-Path: <jo@example.org>
                Received: from one
                  by another
                From: Jo Smith
                X-Mailer: Post
                To: Cafcass""";
        assertThat(at(0, mail)).hasValueSatisfying(header -> {
            assertThat(header.fields()).containsOnlyKeys("from", "to");
            assertThat(header.end()).isEqualTo(6);
        });
    }

    @Test
    void of_a_line_that_stands_twice_the_first_counts() {
        assertThat(field("from", "From: Jo Smith\nFrom: Somebody\nTo: Cafcass")).contains("Jo Smith");
    }

    @Test
    void what_says_nothing_is_not_there() {
        assertThat(field("subject", "From: Jo Smith\nSubject:")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            From: the beginning it was so         | one line alone
            To: Cafcass, Subject: Life            | no sender
            Dear Sirs, From: Jo, To: Cafcass      | begins with something else
            """)
    void what_is_no_header_is_told_from_one(String lines, String why) {
        assertThat(at(0, lines.replace(", ", "\n"))).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            From: Jo Smith               | true
            X-Spam-Status: no            | true
            attachments: two             | true
            Questions: how many?         | false
            a:b                          | false
            no colon                     | false
            """)
    void only_some_lines_may_begin_one(String line, boolean may) {
        assertThat(HeaderBlock.mayStart(line)).isEqualTo(may);
    }

    @Test
    void lines_that_were_looked_at_in_vain_are_passed_over_together() {
        List<String> lines = List.of("To: Cafcass", "Subject: Life", "  story", "How many?", "From: Jo");
        assertThat(HeaderBlock.pastFields(lines, 0)).isEqualTo(3);
        assertThat(HeaderBlock.pastFields(lines, 3)).isEqualTo(3);
        assertThat(HeaderBlock.pastFields(lines, 4)).isEqualTo(5);
    }
}
