package uk.gov.cafcass.intranet.providers.application;

import static uk.gov.cafcass.intranet.providers.application.Edits.mustBeSeen;
import static uk.gov.cafcass.intranet.providers.application.Edits.mustStay;
import static uk.gov.cafcass.intranet.providers.application.Edits.refuse;

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
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.providers.domain.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.domain.Organisation;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitPrice;
import uk.gov.cafcass.intranet.providers.persistence.Contracts;
import uk.gov.cafcass.intranet.providers.persistence.Organisations;

/**
 * Keeps the framework agreements, the contracts under them and their prices (P-5). COMMISSIONER only; edits as in {@link Register}, and a
 * correction says why: what was known stays, and what we know better now stands beside it (P-1). The outer one is held while an inner
 * one changes, so that no two changes that are right by themselves are wrong together.
 */
@ApplicationScoped
@Transactional
public class ContractRegister {

    private final Contracts contracts;
    private final Organisations organisations;
    private final ContractEligibility eligibility;
    private final Places places;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    @Inject
    ContractRegister(
            Contracts contracts,
            Organisations organisations,
            ContractEligibility eligibility,
            Places places,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.contracts = contracts;
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
    public Kept<Framework> addFramework(Framework framework) {
        StaffMember by = access.commissioner();
        organisations.hold(framework.organisationId());
        refuse(framework.faults());
        Kept<Framework> kept =
                contracts.add(framework, told(framework, by, "")).orElseThrow(ContractRegister::referenceTaken);
        audit.changed(subject(framework), "added, " + framework.period().inWords());
        return kept;
    }

    /**
     * Corrects a framework agreement; its contracts must still lie within it.
     *
     * @throws Problem as {@link #addFramework}, also at {@code from} and, when no reason is given, at {@code why}; {@link Kind#STALE}
     */
    public Kept<Framework> correctFramework(long id, int version, Framework framework, String why) {
        StaffMember by = access.commissioner();
        Kept<Framework> held = holdFramework(id);
        mustBeSeen(version, held.version(), "framework agreement", held.value().reference());
        String reason = Edits.reason(why);
        mustStay(held.value().organisationId(), framework.organisationId(), "organisationId", "organisation");
        List<Fault> faults = new ArrayList<>(framework.faults());
        contracts.contractsUnder(id).stream()
                .filter(contract -> !framework.covers(contract.value().period()))
                .findFirst()
                .ifPresent(contract -> faults.add(new Fault(
                        framework.period().has(contract.value().period().from()) ? "until" : "from",
                        "There is a contract under it "
                                + contract.value().period().inWords() + ". Correct that one first")));
        refuse(faults);
        contracts.holdReferences();
        if (contracts
                .withReference(framework.reference())
                .filter(other -> other.id() != id)
                .isPresent()) {
            throw referenceTaken();
        }
        if (framework.equals(held.value())) {
            return held;
        }
        audit.record(
                Act.CHANGED,
                subject(framework),
                "corrected, " + framework.period().inWords(),
                reason);
        return contracts.store(held, framework, told(framework, by, reason));
    }

    /**
     * Adds a contract under a framework agreement.
     *
     * @throws Problem {@link Kind#INVALID} at {@code from}, {@code until}, {@code services} (P-3, P-4), {@code dfjAreas},
     *     {@code annualValue}, {@code equality}, {@code access}, {@code languages} or {@code reviewOn}; {@link Kind#NOT_FOUND} when
     *     there is no such framework agreement
     */
    public Kept<Contract> addContract(Contract contract) {
        StaffMember by = access.commissioner();
        Framework framework = holdFramework(contract.frameworkId()).value();
        List<Fault> faults = faults(contract, framework);
        faults.addAll(notEligible(contract, framework));
        refuse(faults);
        Kept<Contract> kept = contracts.add(contract, told(framework, by, ""));
        audit.changed(subject(framework), "contract " + kept.id() + " added, " + inWords(contract));
        return kept;
    }

    /**
     * Corrects a contract; its prices must still lie within it.
     *
     * @throws Problem as {@link #addContract}, also at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public Kept<Contract> correctContract(long id, int version, Contract contract, String why) {
        StaffMember by = access.commissioner();
        Framework framework =
                holdFramework(contracts.contract(id).value().frameworkId()).value();
        Kept<Contract> held = contracts.holdContract(id);
        mustBeSeen(version, held.version(), "contract under", framework.reference());
        String reason = Edits.reason(why);
        mustStay(held.value().frameworkId(), contract.frameworkId(), "frameworkId", "framework agreement");
        List<Fault> faults = faults(contract, framework);
        if (asksMoreOfTheProvider(held.value(), contract)) {
            faults.addAll(notEligible(contract, framework));
        }
        if (faults.isEmpty()) {
            pricesOutside(id, contract).ifPresent(faults::add);
        }
        refuse(faults);
        if (contract.equals(held.value())) {
            return held;
        }
        audit.record(Act.CHANGED, subject(framework), "contract " + id + " corrected, " + inWords(contract), reason);
        return contracts.storeContract(held, contract, told(framework, by, reason));
    }

    /**
     * Adds a price to a contract.
     *
     * @throws Problem {@link Kind#INVALID} at {@code price}, {@code from} or {@code until}; {@link Kind#NOT_FOUND} when there is no
     *     such contract
     */
    public Kept<UnitPrice> addPrice(UnitPrice price) {
        StaffMember by = access.commissioner();
        Framework framework = holdFrameworkOf(price.contractId());
        Kept<Contract> contract = contracts.holdContract(price.contractId());
        refuse(price.faults(contract.value(), others(contract.id(), 0)));
        Kept<UnitPrice> kept = contracts.add(price, told(framework, by, ""));
        audit.changed(subject(contract), "price added, " + inWords(price));
        return kept;
    }

    /**
     * Corrects a price.
     *
     * @throws Problem as {@link #addPrice}, also at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public Kept<UnitPrice> correctPrice(long id, int version, UnitPrice price, String why) {
        StaffMember by = access.commissioner();
        long contractId = contracts.price(id).value().contractId();
        Framework framework = holdFrameworkOf(contractId);
        Kept<Contract> contract = contracts.holdContract(contractId);
        Kept<UnitPrice> held = seenPrice(id, version);
        String reason = Edits.reason(why);
        mustStay(held.value().contractId(), price.contractId(), "contractId", "contract");
        refuse(price.faults(contract.value(), others(contract.id(), id)));
        if (price.equals(held.value())) {
            return held;
        }
        audit.record(Act.CHANGED, subject(contract), "price corrected, " + inWords(price), reason);
        return contracts.storePrice(held, price, told(framework, by, reason));
    }

    /**
     * Takes a price off that was entered by mistake.
     *
     * @throws Problem at {@code why} when no reason is given; {@link Kind#STALE}
     */
    public void removePrice(long id, int version, String why) {
        StaffMember by = access.commissioner();
        long contractId = contracts.price(id).value().contractId();
        Framework framework = holdFrameworkOf(contractId);
        Kept<Contract> contract = contracts.holdContract(contractId);
        Kept<UnitPrice> held = seenPrice(id, version);
        String reason = Edits.reason(why);
        audit.record(Act.CHANGED, subject(contract), "price removed, " + inWords(held.value()), reason);
        contracts.removePrice(held, told(framework, by, reason));
    }

    /**
     * The framework agreement under which a contract is, for who is going to correct it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public long frameworkOf(long contractId) {
        access.commissioner();
        return contracts.contract(contractId).value().frameworkId();
    }

    /**
     * The contract to which a price belongs, for who is going to correct it.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public long contractOf(long priceId) {
        access.commissioner();
        return contracts.price(priceId).value().contractId();
    }

    private Kept<Framework> holdFramework(long id) {
        organisations.hold(contracts.framework(id).value().organisationId());
        return contracts.holdFramework(id);
    }

    private Framework holdFrameworkOf(long contractId) {
        return holdFramework(contracts.contract(contractId).value().frameworkId())
                .value();
    }

    private Told told(Framework framework, StaffMember by, String why) {
        return new Told(contracts.moment(framework.organisationId(), OffsetDateTime.now(clock)), by.id(), why);
    }

    private Kept<UnitPrice> seenPrice(long id, int version) {
        Kept<UnitPrice> held = contracts.holdPrice(id);
        mustBeSeen(version, held.version(), "price for", held.value().level().label());
        return held;
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
        return contracts.pricesOf(id).stream()
                .map(Kept::value)
                .filter(price -> !price.liesWithin(contract))
                .findFirst()
                .map(price -> new Fault(
                        contract.period().has(price.period().from()) ? "until" : "from",
                        "There is a price for " + inWords(price) + ". Correct that one first"));
    }

    private List<UnitPrice> others(long contractId, long exceptId) {
        return contracts.pricesOf(contractId).stream()
                .filter(price -> price.id() != exceptId)
                .map(Kept::value)
                .toList();
    }

    private static Problem referenceTaken() {
        return Problem.invalid(
                "framework.reference-taken", "reference", "There is a framework agreement of this reference already");
    }

    private static Subject subject(Framework framework) {
        return new Subject("framework agreement", framework.reference());
    }

    private static Subject subject(Kept<Contract> contract) {
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
