package uk.gov.cafcass.intranet.look.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** Where a record of any module is shown. */
@ApplicationScoped
public class SubjectAddresses {

    /** A record whose module is gone is not shown anywhere; its link leads to the beginning. */
    private static final String NOWHERE = "/";

    private final Instance<SubjectPages> modules;

    @Inject
    SubjectAddresses(@Any Instance<SubjectPages> modules) {
        this.modules = modules;
    }

    /** The address below the context root. */
    public String of(SubjectRef subject) {
        return modules.stream()
                .map(module -> module.pathOf(subject))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NOWHERE);
    }
}
