package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** A request's ETag: what has not changed is not sent again, and every change changes it. */
@ApiTest
class ConditionalReadTest {

    private final Intranet intranet;
    private final RequestFixture requests;
    private final Program governance;

    ConditionalReadTest(Intranet intranet) {
        this.intranet = intranet;
        requests = new RequestFixture(intranet);
        governance = Program.as(intranet, Role.GOVERNANCE);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String path = requests.registered();
        String etag = governance.get(path).is(200).etag();

        Reply unchanged = governance.get(path, "If-None-Match", etag).is(304);

        assertThat(unchanged.bytes()).isEmpty();
        assertThat(unchanged.etag()).isEqualTo(etag);
        governance.get(path, "If-None-Match", "\"another\"").is(200);
    }

    @Test
    void asking_somebody_and_saving_an_answer_both_change_it() {
        String path = requests.in(RequestState.GATHERING);
        String first = governance.get(path).etag();

        requests.assign(path, 2, "governance");
        String second = governance.get(path).etag();
        String question = governance.get(path + "/questions/2").etag();
        governance
                .put(path + "/questions/2/answer", RequestFixture.answer("<p>Two.</p>"), "If-Match", question)
                .is(200);

        assertThat(second).isNotEqualTo(first);
        assertThat(governance.get(path).etag()).isNotIn(first, second);
        governance.get(path, "If-None-Match", first).is(200);
    }

    @Test
    void two_people_who_may_do_different_things_see_different_tags() {
        String path = requests.in(RequestState.CLEARANCE);

        String etag = governance.get(path).is(200).etag();

        Program.as(intranet, Role.APPROVER).get(path, "If-None-Match", etag).is(200);
    }
}
