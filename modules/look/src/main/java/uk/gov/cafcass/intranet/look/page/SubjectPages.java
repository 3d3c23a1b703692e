package uk.gov.cafcass.intranet.look.page;

import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** A web module says at which address each of its records is shown: the one place that turns a subject into an address. */
public interface SubjectPages {

    /** The address below the context root, such as {@code /providers/register/centre?id=7}; empty when the subject is of another module. */
    Optional<String> pathOf(SubjectRef subject);
}
