package uk.gov.cafcass.intranet.providers.concerns.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.gov.cafcass.intranet.providers.SampleConcerns.forTheReporter;
import static uk.gov.cafcass.intranet.providers.SampleConcerns.forTheTeam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.concerns.screens.ConcernsScreen.View;

/** A concern on its page and in lists. */
class ConcernFormatsTest {

    @ParameterizedTest
    @CsvSource({"0, Under 1 working day", "1, 1 working day", "12, 12 working days"})
    void its_age_is_counted_in_working_days(int days, String words) {
        assertThat(ConcernFormats.age(days)).isEqualTo(words);
    }

    @Test
    void before_NACCC_was_told_the_page_says_that_it_cannot_be_closed_P_8() {
        assertThat(ConcernFormats.next(forTheTeam(ConcernState.RAISED))).contains("only then");
        assertThat(ConcernFormats.next(forTheTeam(ConcernState.TRIAGED))).contains("cannot be closed (P-8)");
        assertThat(ConcernFormats.next(forTheTeam(ConcernState.WITH_NACCC))).contains("close this with an outcome");
    }

    @ParameterizedTest
    @EnumSource(ConcernState.class)
    void the_reporter_reads_what_to_expect_and_not_what_to_do(ConcernState state) {
        assertThat(ConcernFormats.next(forTheReporter(state)))
                .isNotEqualTo(ConcernFormats.next(forTheTeam(state)))
                .endsWith(".");
    }

    @Test
    void the_team_reads_what_was_done_with_its_words_the_latest_first() {
        assertThat(ConcernFormats.timeline(forTheTeam(ConcernState.WITH_NACCC)))
                .extracting(TimelineEntry::what, TimelineEntry::who, TimelineEntry::detail)
                .containsExactly(
                        tuple("NACCC told", "Colin Sample", null),
                        tuple("Triaged", "Colin Sample", "We ask NACCC"),
                        tuple("Reported", "Petra Sample", null));
    }

    @Test
    void the_reporter_reads_of_it_without_names() {
        assertThat(ConcernFormats.timeline(forTheReporter(ConcernState.CLOSED)))
                .extracting(TimelineEntry::what)
                .containsExactly("Closed", "NACCC told", "Reported by you");
        assertThat(ConcernFormats.timeline(forTheReporter(ConcernState.CLOSED)))
                .allSatisfy(entry -> assertThat(entry.who()).isNull());
    }

    @Test
    void a_line_of_a_list_has_its_days_and_its_outcome() {
        assertThat(ConcernLine.of(forTheReporter(ConcernState.CLOSED)))
                .isEqualTo(new ConcernLine(
                        5,
                        "Sample Centre",
                        "Concern about accreditation standards",
                        "20 November 2026",
                        "2 working days",
                        "Closed",
                        "stopped",
                        "24 November 2026",
                        "The door has a new lock"));
        assertThat(ConcernLine.of(forTheTeam(ConcernState.RAISED)).closed()).isEmpty();
    }

    @Test
    void who_does_not_keep_the_register_sees_their_own_whatever_the_address_asks() {
        assertThat(ConcernsScreen.view(false, "open")).isEqualTo(View.MINE);
        assertThat(ConcernsScreen.view(true, null)).isEqualTo(View.OPEN);
        assertThat(ConcernsScreen.view(true, "closed")).isEqualTo(View.CLOSED);
        assertThat(ConcernsScreen.view(true, "nonsense")).isEqualTo(View.OPEN);
    }

    @Test
    void what_is_wrong_is_told_at_its_field_in_the_form() {
        assertThat(ConcernScreen.fieldInForm(ConcernStep.TELL_NACCC, "text")).isEqualTo("tell-naccc-text");
        assertThat(ConcernScreen.fieldInForm(ConcernStep.TELL_NACCC, "on")).isEqualTo("on");
    }
}
