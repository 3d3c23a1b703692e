package uk.gov.cafcass.intranet.providers.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.accreditation.domain.DecisivePeriods;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Facts;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Question;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Policies;
import uk.gov.cafcass.intranet.providers.api.Reason;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.register.domain.Centre;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Whether an organisation may be contracted for services from a day on (P-3, P-4): it, or one of its centres, is accredited on that
 * day as the policy of the day asks (P-2). Where no policy is recorded for the day, nothing is asked.
 */
@ApplicationScoped
public class ContractEligibility {

    /** No centre has this number, so that only what the organisation holds as a whole counts. */
    private static final long NO_CENTRE = 0;

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Policies policies;

    @Inject
    ContractEligibility(Organisations organisations, Accreditations accreditations, Policies policies) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.policies = policies;
    }

    /** Why not, at {@code services}; nothing when it may. */
    List<Fault> faults(Organisation organisation, List<ServiceKind> services, LocalDate on) {
        Optional<Policy> policy = policies.on(on);
        if (policy.isEmpty()) {
            return List.of();
        }
        DecisivePeriods standing = new DecisivePeriods(accreditations.current(organisation.id()));
        List<Long> holders = holders(organisation);
        List<Fault> faults = new ArrayList<>();
        for (ServiceKind service : services) {
            Question question = new Question(service, Use.CONTRACT, on);
            List<Verdict> verdicts = holders.stream()
                    .map(holder -> EligibilityRules.verdict(
                            question,
                            new Facts(holder, organisation.name(), Optional.empty(), true, false, standing, policy)))
                    .toList();
            if (verdicts.stream().noneMatch(Verdict::eligible)) {
                faults.add(new Fault("services", sentence(verdicts.get(0))));
            }
        }
        return faults;
    }

    /** Whose accreditation may do: the organisation's as a whole, then that of each of its centres. */
    private List<Long> holders(Organisation organisation) {
        List<Long> holders = new ArrayList<>(List.of(NO_CENTRE));
        organisations.centresOf(organisation.id()).stream().map(Centre::id).forEach(holders::add);
        return holders;
    }

    private static String sentence(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::sentence).collect(Collectors.joining(" "));
    }
}
