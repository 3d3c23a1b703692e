package uk.gov.cafcass.intranet.correspondence.requests.domain;

import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** What tasks, notices, findings and timelines of this module are about. The names are stored. */
public final class RequestSubject {

    /** A request; its id is {@code 15-105}. */
    public static final String REQUEST = "correspondence.request";

    /** A question of a request; its id is {@code 15-105/3}. */
    public static final String QUESTION = "correspondence.question";

    private RequestSubject() {}

    /** A request. */
    public static SubjectRef request(Reference reference) {
        return new SubjectRef(REQUEST, reference.slug());
    }

    /** A question of a request. */
    public static SubjectRef question(Reference reference, int number) {
        return new SubjectRef(QUESTION, reference.slug() + "/" + number);
    }
}
