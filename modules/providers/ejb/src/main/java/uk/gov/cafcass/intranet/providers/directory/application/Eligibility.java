package uk.gov.cafcass.intranet.providers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.accreditation.domain.DecisivePeriods;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Facts;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Question;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Policies;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/** Answers whether Cafcass may do something with a centre, by what we hold true now. For those who read the register. */
@ApplicationScoped
@Transactional
public class Eligibility {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Contracts contracts;
    private final Policies policies;
    private final Access access;

    @Inject
    Eligibility(
            Organisations organisations,
            Accreditations accreditations,
            Contracts contracts,
            Policies policies,
            Access access) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.contracts = contracts;
        this.policies = policies;
        this.access = access;
    }

    /**
     * Whether it may, and if not every reason why.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there is no such centre
     */
    public Verdict of(long centreId, ServiceKind service, Use use, LocalDate on) {
        access.reader();
        Centre centre = organisations.centre(centreId);
        return verdict(centre, new Question(service, use, on), partner(centre, on), policies.on(on));
    }

    /**
     * For each service that a centre offers on a day, whether it may, for every use.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when there is no such centre
     */
    public Map<ServiceKind, Map<Use, Verdict>> ofEveryUse(long centreId, LocalDate on) {
        access.reader();
        Centre centre = organisations.centre(centreId);
        Partner partner = partner(centre, on);
        Optional<Policy> policy = policies.on(on);
        Map<ServiceKind, Map<Use, Verdict>> all = new EnumMap<>(ServiceKind.class);
        for (ServiceKind service : ServiceKind.values()) {
            if (centre.offers(service, on)) {
                Map<Use, Verdict> uses = new EnumMap<>(Use.class);
                for (Use use : Use.values()) {
                    uses.put(use, verdict(centre, new Question(service, use, on), partner, policy));
                }
                all.put(service, uses);
            }
        }
        return all;
    }

    /**
     * What its organisation is to Cafcass on a day.
     *
     * @param contracted for which services it has a contract
     */
    private record Partner(DecisivePeriods standing, Set<ServiceKind> contracted) {}

    private Partner partner(Centre centre, LocalDate on) {
        long organisation = centre.organisationId();
        return new Partner(
                new DecisivePeriods(accreditations.current(organisation)),
                contracts.servicesUnderContract(organisation, on));
    }

    private static Verdict verdict(Centre centre, Question question, Partner partner, Optional<Policy> policy) {
        Facts facts = new Facts(
                centre.id(),
                centre.name(),
                centre.closedOn(),
                centre.offers(question.service(), question.on()),
                partner.contracted().contains(question.service()),
                partner.standing(),
                policy);
        return EligibilityRules.verdict(question, facts);
    }
}
