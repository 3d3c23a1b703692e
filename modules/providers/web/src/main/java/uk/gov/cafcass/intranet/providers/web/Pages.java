package uk.gov.cafcass.intranet.providers.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.look.page.SubjectPages;
import uk.gov.cafcass.intranet.providers.api.ProviderSubject;

/** Where the records of the register are shown. */
@ApplicationScoped
public class Pages implements SubjectPages {

    protected Pages() {}

    @Override
    public Optional<String> pathOf(SubjectRef subject) {
        return ProviderSubject.of(subject).map(kind -> switch (kind) {
            case ORGANISATION -> "/providers/organisation?id=" + subject.id();
            case CENTRE -> "/providers/centre?id=" + subject.id();
            case CONCERN -> "/providers/concern?id=" + subject.id();
            case CONTRACT -> "/providers/contract?id=" + subject.id();
            case FRAMEWORK -> "/providers/framework?id=" + subject.id();
            case REGISTER_IMPORT -> "/providers/register-import?id=" + subject.id();
            case ENDINGS -> "/providers/dashboard#" + subject.id();
        });
    }
}
