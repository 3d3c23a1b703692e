package uk.gov.cafcass.intranet.correspondence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** Where the subjects of tasks and notices are shown. */
class PagesTest {

    private final Pages pages = new Pages();
    private final Reference reference = new Reference(2015, 105);

    @Test
    void a_request_and_a_question_have_their_pages() {
        assertThat(pages.pathOf(RequestSubject.request(reference)))
                .contains("/correspondence/requests/request?reference=15-105");
        assertThat(pages.pathOf(RequestSubject.question(reference, 3)))
                .contains("/correspondence/answers/answer?reference=15-105&question=3");
    }

    @Test
    void what_others_show_is_left_to_them() {
        assertThat(pages.pathOf(new SubjectRef("providers.centre", 7))).isEmpty();
    }
}
