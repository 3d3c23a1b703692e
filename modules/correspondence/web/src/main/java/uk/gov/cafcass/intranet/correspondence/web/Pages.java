package uk.gov.cafcass.intranet.correspondence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSubject;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.look.page.SubjectPages;

/** Where requests and their questions are shown. */
@ApplicationScoped
public class Pages implements SubjectPages {

    protected Pages() {}

    @Override
    public Optional<String> pathOf(SubjectRef subject) {
        return switch (subject.type()) {
            case RequestSubject.REQUEST -> Optional.of("/correspondence/requests/request?reference=" + subject.id());
            case RequestSubject.QUESTION ->
                Optional.of("/correspondence/answers/answer?reference="
                        + subject.id().replace("/", "&question="));
            default -> Optional.empty();
        };
    }
}
