package uk.gov.cafcass.intranet.providers.accreditation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.Whose;

/** Shows a period of accreditation to who is about to change it. COMMISSIONER only. */
@ApplicationScoped
@Transactional
public class AccreditationToEdit {

    private final Accreditations accreditations;
    private final RegisterToEdit holders;
    private final Access access;

    @Inject
    AccreditationToEdit(Accreditations accreditations, RegisterToEdit holders, Access access) {
        this.accreditations = accreditations;
        this.holders = holders;
        this.access = access;
    }

    /**
     * A period of accreditation or, when somebody corrected it meanwhile, what holds in its place: what holds on its first day, else
     * the first that has days in common with it; empty when nothing does.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there never was such a period
     */
    public Optional<Accreditation> accreditation(long id) {
        access.commissioner();
        Accreditation asked = asked(id);
        if (asked.known().superseded().isEmpty()) {
            return Optional.of(asked);
        }
        return accreditations.current(asked.holder().organisationId()).stream()
                .filter(row -> row.holder().equals(asked.holder())
                        && row.entry().scheme() == asked.entry().scheme())
                .filter(row -> row.entry().period().overlaps(asked.entry().period()))
                .min(Comparator.comparing(
                        row -> !row.entry().period().has(asked.entry().period().from())));
    }

    /**
     * Whose a period of accreditation is or was.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public Whose accredited(long id) {
        access.commissioner();
        return holders.of(asked(id).holder());
    }

    private Accreditation asked(long id) {
        return accreditations
                .find(id)
                .orElseThrow(() -> Problem.of(
                        Kind.NOT_FOUND,
                        "accreditation.unknown",
                        "There is no such accreditation. Look at the list again."));
    }
}
