package uk.gov.cafcass.intranet.correspondence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How letters open and close. */
class CourtesyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Dear Sir or Madam                | ''
            Dear Sirs,                       | ''
            Dear Cafcass, how many?          | how many?
            To whom it may concern:          | ''
            FAO the Governance Team          | ''
            Hi, how many are there?          | how many are there?
            Hello there, how many?           | how many?
            Good morning                     | ''
            Hi how many are there?           | how many are there?
            How many are there?              | How many are there?
            Hire of rooms: what did it cost? | Hire of rooms: what did it cost?
            Dear me why so many?             | Dear me why so many?
            """)
    void a_salutation_goes_and_what_is_asked_in_its_line_stays(String line, String rest) {
        assertThat(Courtesy.withoutSalutation(line)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yours sincerely",
                "Yours faithfully,",
                "Kind regards",
                "With best wishes, Jo",
                "Many regards",
                "Regards Jo Smith",
                "Cheers",
                "All the best!",
            })
    void a_letter_closes(String line) {
        assertThat(Courtesy.closes(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What regards the child most?",
                "Best practice: what is it?",
                "Regards of what kind does the court pay to the wishes of children?",
                "Many centres",
            })
    void a_line_that_only_begins_so_does_not_close(String line) {
        assertThat(Courtesy.closes(line)).isFalse();
    }

    /** What the Children Act calls the wishes of a child may stand by itself in a line that was wrapped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wishes and feelings.",
                "wishes of the child",
                "with regards to contact.",
                "Regards the policy of 2014 on contact in Wales, how many were there?"
            })
    void the_wishes_of_a_child_and_what_is_asked_with_regards_to_it_end_no_letter(String line) {
        assertThat(Courtesy.closes(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Many thanks for your help, true",
        "I look forward to hearing from you, true",
        "Thank you, true",
        "Thanksgiving is when?, false",
        "How many thanks?, false",
    })
    void thanks_end_what_stood_before_them(String line, boolean breaks) {
        assertThat(Courtesy.breaks(line)).isEqualTo(breaks);
    }

    @ParameterizedTest
    @CsvSource({"PS: how many?, true", "P.S. how many?, true", "p. s. how many?, true", "Psychology?, false"})
    void a_postscript_is_known(String line, boolean postscript) {
        assertThat(Courtesy.startsPostscript(line)).isEqualTo(postscript);
    }
}
