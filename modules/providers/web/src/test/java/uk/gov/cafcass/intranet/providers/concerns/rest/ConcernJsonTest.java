package uk.gov.cafcass.intranet.providers.concerns.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.providers.SampleConcerns;
import uk.gov.cafcass.intranet.providers.concerns.ConcernState;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;

class ConcernJsonTest {

    @Test
    void the_team_reads_who_reported_it_and_what_was_done() {
        ConcernJson json = ConcernJson.of(SampleConcerns.forTheTeam(ConcernState.WITH_NACCC));

        assertThat(json.centre()).contains(7L);
        assertThat(json.reporter()).map(ConcernJson.Person::username).contains("practitioner");
        assertThat(json.toldNaccc()).contains("Dear colleague");
        assertThat(json.outcome()).isEmpty();
        assertThat(json.steps()).containsExactly("note-liaison", "close");
        assertThat(json.done()).extracting(ConcernJson.Done::what).containsExactly("NACCC told", "triaged");
    }

    @Test
    void the_reporter_reads_the_outcome_and_nothing_of_how_it_was_handled() {
        ConcernJson json = ConcernJson.of(SampleConcerns.forTheReporter(ConcernState.CLOSED));

        assertThat(json.outcome()).contains("The door has a new lock");
        assertThat(json.reporter()).isEqualTo(Optional.empty());
        assertThat(json.toldNaccc()).isEmpty();
        assertThat(json.steps()).isEmpty();
        assertThat(json.done()).isEmpty();
    }

    @Test
    void a_list_says_whether_there_are_more() {
        ConcernView one = SampleConcerns.forTheTeam(ConcernState.RAISED);

        assertThat(ConcernJson.Listed.of(List.of(one, one), 1)).satisfies(listed -> {
            assertThat(listed.concerns()).hasSize(1);
            assertThat(listed.more()).isTrue();
        });
        assertThat(ConcernJson.Listed.of(List.of(one), 1).more()).isFalse();
    }
}
