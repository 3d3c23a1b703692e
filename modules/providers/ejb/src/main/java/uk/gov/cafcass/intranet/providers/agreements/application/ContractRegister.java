package uk.gov.cafcass.intranet.providers.agreements.application;

import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.register.application.Edits.mustStay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.ContractEntity;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.FrameworkEntity;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPriceEntity;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.agreements.persistence.Frameworks;
import uk.gov.cafcass.intranet.providers.agreements.persistence.UnitPrices;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.Edits;
import uk.gov.cafcass.intranet.providers.register.application.Register;
import uk.gov.cafcass.intranet.providers.register.domain.Organisation;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * Keeps the framework agreements, the contracts under them and their prices (P-5). COMMISSIONER only; edits as in {@link Register}, and a
 * correction says why: what was known stays, and what we know better now stands beside it (P-1). The outer one is locked while an inner
 * one changes, so that no two changes that are right by themselves are wrong together.
 */
@ApplicationScoped
@Transactional
public class ContractRegister {

    private final Frameworks frameworks;
    private final Contracts contracts;
    private final UnitPrices prices;
    private final Organisations organisations;
    private final ContractEligibility eligibility;
    private final Places places;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ContractRegister(
            Frameworks frameworks,
            Contracts contracts,
            UnitPrices prices,
            Organisations organisations,
            ContractEligibility eligibility,
            Places places,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.frameworks = frameworks;
        this.contracts = contracts;
        this.prices = prices;
        this.organisations = organisations;
        this.eligibility = eligibility;
        this.places = places;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Adds a framework agreement.
     *
     * @throws Problem {@link Kind#INVALID} at {@code reference} or {@code until}; {@link Kind#NOT_FOUND} when there is no such
     *     organisation
     */
    public Versioned<Framework> addFramework(Framework framework) {
        StaffMember by = access.commissioner();
        organisations.lock(framework.organisationId());
        Constraints.check(framework);
        frameworks.lockReferences();
        if (frameworks.withReference(framework.reference()).isPresent()) {
            throw referenceTaken();
        }
        FrameworkEntity added = frameworks.add(new FrameworkEntity(framework), told(framework, by, ""));
        audit.changed(subject(framework), "added, " + framework.period().inWords());
        return added.versioned();
    }

    /**
     * Corrects a framework agreement; its contracts must still lie within it.
     *
     * @throws Problem as {@link #addFramework}, also at {@code from} and, when no reason is given, at {@code why}; {@link Kind#STALE}
     */
    public Versioned<Framework> correctFramework(long id, int version, Framework framework, String why) {
        StaffMember by = access.commissioner();
        FrameworkEntity present = lockFramework(id);
        mustBeSeen(
                version,
                present.version(),
                "framework agreement",
                present.value().reference());
        String reason = Edits.reason(why);
        mustStay(present.value().organisationId(), framework.organisationId(), "organisationId", "organisation");
        List<Fault> faults = new ArrayList<>(Constraints.faults(framework));
        contracts.under(id).stream()
                .map(ContractEntity::value)
                .filter(contract -> !framework.covers(contract.period()))
                .findFirst()
                .ifPresent(contract -> faults.add(new Fault(
                        framework.period().has(contract.period().from()) ? "until" : "from",
                        "There is a contract under it " + contract.period().inWords() + ". Correct that one first")));
        Problem.refuse(faults);
        frameworks.lockReferences();
        if (frameworks
                .withReference(framework.reference())
                .filter(other -> other.id() != id)
                .isPresent()) {
            throw referenceTaken();
        }
        if (framework.equals(present.value())) {
            return present.versioned();
        }
        audit.record(
                Act.CHANGED,
                subject(framework),
                "corrected, " + framework.period().inWords(),
                reason);
        present.correct(framework);
        return frameworks.store(present, told(framework, by, reason)).versioned();
    }

    /**
     * Adds a contract under a framework agreement.
     *
     * @throws Problem {@link Kind#INVALID} at {@code from}, {@code until}, {@code services} (P-3, P-4), {@code dfjAreas},
     *     {@code annualValue}, {@code equality}, {@code access}, {@code languages} or {@code reviewOn}; {@link Kind#NOT_FOUND} when
     *     there is no such framework agreement
     */
    public Versioned<Contract> addContract(Contract contract) {
        StaffMember by = access.commissioner();
        Framework framework = lockFramework(contract.frameworkId()).value();
        List<Fault> faults = faults(contract, framework);
        faults.addAll(notEligible(contract, framework));
        Problem.refuse(faults);
        ContractEntity added = contracts.add(new ContractEntity(contract, framework), told(framework, by, ""));
        audit.changed(subject(framework), "contract " + added.id() + " added, " + inWords(contract));
        return added.versioned();
    }

    /**
     * Corrects a contract; its prices must still lie within it.
     *
     * @throws Problem as {@link #addContract}, also at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public Versioned<Contract> correctContract(long id, int version, Contract contract, String why) {
        StaffMember by = access.commissioner();
        Framework framework = lockFrameworkOf(id);
        ContractEntity present = contracts.lock(id);
        Contract before = present.value();
        mustBeSeen(version, present.version(), "contract under", framework.reference());
        String reason = Edits.reason(why);
        mustStay(before.frameworkId(), contract.frameworkId(), "frameworkId", "framework agreement");
        List<Fault> faults = faults(contract, framework);
        if (asksMoreOfTheProvider(before, contract)) {
            faults.addAll(notEligible(contract, framework));
        }
        if (faults.isEmpty()) {
            pricesOutside(id, contract).ifPresent(faults::add);
        }
        Problem.refuse(faults);
        if (contract.equals(before)) {
            return present.versioned();
        }
        audit.record(Act.CHANGED, subject(framework), "contract " + id + " corrected, " + inWords(contract), reason);
        present.correct(contract, framework);
        return contracts.store(present, told(framework, by, reason)).versioned();
    }

    /**
     * Adds a price to a contract.
     *
     * @throws Problem {@link Kind#INVALID} at {@code price}, {@code from} or {@code until}; {@link Kind#NOT_FOUND} when there is no
     *     such contract
     */
    public Versioned<UnitPrice> addPrice(UnitPrice price) {
        StaffMember by = access.commissioner();
        Framework framework = lockFrameworkOf(price.contractId());
        ContractEntity contract = contracts.lock(price.contractId());
        Problem.refuse(price.faults(contract.value(), others(contract.id(), 0)));
        UnitPriceEntity added = prices.add(new UnitPriceEntity(price, contract.value()), told(framework, by, ""));
        audit.changed(subject(contract), "price added, " + inWords(price));
        return added.versioned();
    }

    /**
     * Corrects a price.
     *
     * @throws Problem as {@link #addPrice}, also at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public Versioned<UnitPrice> correctPrice(long id, int version, UnitPrice price, String why) {
        StaffMember by = access.commissioner();
        long contractId = prices.get(id).value().contractId();
        Framework framework = lockFrameworkOf(contractId);
        ContractEntity contract = contracts.lock(contractId);
        UnitPriceEntity present = lockPrice(id, version);
        String reason = Edits.reason(why);
        mustStay(present.value().contractId(), price.contractId(), "contractId", "contract");
        Problem.refuse(price.faults(contract.value(), others(contract.id(), id)));
        if (price.equals(present.value())) {
            return present.versioned();
        }
        audit.record(Act.CHANGED, subject(contract), "price corrected, " + inWords(price), reason);
        present.correct(price, contract.value());
        return prices.store(present, told(framework, by, reason)).versioned();
    }

    /**
     * Takes a price off that was entered by mistake.
     *
     * @throws Problem at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public void removePrice(long id, int version, String why) {
        StaffMember by = access.commissioner();
        long contractId = prices.get(id).value().contractId();
        Framework framework = lockFrameworkOf(contractId);
        ContractEntity contract = contracts.lock(contractId);
        UnitPriceEntity present = lockPrice(id, version);
        String reason = Edits.reason(why);
        audit.record(Act.CHANGED, subject(contract), "price removed, " + inWords(present.value()), reason);
        prices.remove(present, told(framework, by, reason));
    }

    /**
     * The framework agreement under which a contract is, for who is going to correct it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public long frameworkOf(long contractId) {
        access.commissioner();
        return contracts.get(contractId).value().frameworkId();
    }

    /**
     * The contract to which a price belongs, for who is going to correct it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public long contractOf(long priceId) {
        access.commissioner();
        return prices.get(priceId).value().contractId();
    }

    private FrameworkEntity lockFramework(long id) {
        organisations.lock(frameworks.get(id).value().organisationId());
        return frameworks.lock(id);
    }

    private Framework lockFrameworkOf(long contractId) {
        return lockFramework(contracts.get(contractId).value().frameworkId()).value();
    }

    private Recorded told(Framework framework, StaffMember by, String why) {
        return new Recorded(frameworks.moment(framework.organisationId(), OffsetDateTime.now(clock)), by.id(), why);
    }

    private UnitPriceEntity lockPrice(long id, int version) {
        UnitPriceEntity present = prices.lock(id);
        mustBeSeen(
                version, present.version(), "price for", present.value().level().label());
        return present;
    }

    private List<Fault> faults(Contract contract, Framework framework) {
        List<Fault> faults = new ArrayList<>(contract.faults(framework));
        boolean elsewhere = contract.dfjAreas().stream().anyMatch(code -> places.dfjArea(code)
                .filter(area -> area.area() == contract.area())
                .isEmpty());
        if (elsewhere) {
            faults.add(new Fault(
                    "dfjAreas",
                    "Choose areas of Designated Family Judges in "
                            + contract.area().label() + " only"));
        }
        return faults;
    }

    private List<Fault> notEligible(Contract contract, Framework framework) {
        Organisation organisation = organisations.organisation(framework.organisationId());
        return eligibility.faults(
                organisation, contract.servicesInOrder(), contract.period().from());
    }

    private static boolean asksMoreOfTheProvider(Contract before, Contract after) {
        return !before.services().containsAll(after.services())
                || !before.period().from().equals(after.period().from());
    }

    private Optional<Fault> pricesOutside(long id, Contract contract) {
        return prices.of(id).stream()
                .map(UnitPriceEntity::value)
                .filter(price -> !price.liesWithin(contract))
                .findFirst()
                .map(price -> new Fault(
                        contract.period().has(price.period().from()) ? "until" : "from",
                        "There is a price for " + inWords(price) + ". Correct that one first"));
    }

    private List<UnitPrice> others(long contractId, long exceptId) {
        return prices.of(contractId).stream()
                .filter(price -> price.id() != exceptId)
                .map(UnitPriceEntity::value)
                .toList();
    }

    private static Problem referenceTaken() {
        return Problem.invalid(
                "framework.reference-taken", "reference", "There is a framework agreement of this reference already");
    }

    private static Subject subject(Framework framework) {
        return new Subject("framework agreement", framework.reference());
    }

    private static Subject subject(ContractEntity contract) {
        return new Subject("contract", String.valueOf(contract.id()));
    }

    private static String inWords(Contract contract) {
        return contract.area().label() + ", " + contract.period().inWords() + ", " + contract.annualValue() + " a year";
    }

    private static String inWords(UnitPrice price) {
        return price.level().label().toLowerCase(Locale.UK) + " "
                + price.period().inWords() + ": " + price.price();
    }
}
