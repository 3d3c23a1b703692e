package uk.gov.cafcass.intranet.providers.api;

import java.util.Arrays;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;

/** What tasks, notices and timelines of this module are about. The names are stored. */
public enum ProviderSubject {
    ORGANISATION,
    CENTRE,
    CONCERN,
    CONTRACT,
    FRAMEWORK,
    REGISTER_IMPORT,
    /** All of a kind that ends soon; its id is the kind: {@code accreditations}. */
    EXPIRIES;

    private final String type = "providers." + EnumLabels.slug(this);

    /** The one with this number. */
    public SubjectRef ref(long id) {
        return new SubjectRef(type, id);
    }

    /** The one of this name. */
    public SubjectRef ref(String id) {
        return new SubjectRef(type, id);
    }

    /** What a subject is; empty when it is of another module. */
    public static Optional<ProviderSubject> of(SubjectRef subject) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(subject.type()))
                .findFirst();
    }
}
