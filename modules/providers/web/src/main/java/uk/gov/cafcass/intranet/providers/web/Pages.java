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
            case ORGANISATION -> "/providers/register/organisation?id=" + subject.id();
            case CENTRE -> "/providers/register/centre?id=" + subject.id();
            case CONCERN -> "/providers/concerns/concern?id=" + subject.id();
            case CONTRACT -> "/providers/agreements/contract?id=" + subject.id();
            case FRAMEWORK -> "/providers/agreements/framework?id=" + subject.id();
            case REGISTER_IMPORT -> "/providers/registerimport/register-import?id=" + subject.id();
            case EXPIRIES -> "/providers/overview/dashboard#" + subject.id();
        });
    }
}
