package uk.gov.cafcass.intranet.providers.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.sample.Sample;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.samples.SampleRegister.Group;

/**
 * The financial year 2009/10 as the Board's paper of 16 April 2010 reports it (P-14): its figures are those of the paper, who holds
 * the contracts and grants is invented, and so are single amounts and prices.
 */
@ApplicationScoped
@Transactional
public class SampleCommissioning implements Sample {

    private static final FinancialYear YEAR = new FinancialYear(2009);
    private static final Period THREE_YEARS = Period.of(LocalDate.of(2009, 4, 1), LocalDate.of(2012, 3, 31));
    private static final Money UNDER_CONTRACT = Money.ofPounds(2_400_000);
    private static final Money TO_SUPPORTED_CENTRES = Money.ofPounds(500_000);
    private static final Money FOR_ACTIVITIES = Money.ofPounds(369_400);
    private static final Money PRINTED_TOTAL = Money.ofPounds(3_769_000);

    /** Not of the paper: chosen so that the average is near the paper's. */
    private static final List<Money> PRICES =
            List.of(Money.ofPounds(400), Money.ofPounds(1_050), Money.ofPounds(1_300));

    private final OrganisationRows rows;
    private final Places places;
    private final AccreditationRegister accreditation;
    private final ContractRegister contracts;
    private final GrantRegister grants;
    private final YearRegister figures;
    private final YearReading reading;
    private final BoardPaper paper;
    private final SampleCaller caller;
    private final Clock clock;

    @Inject
    SampleCommissioning(
            OrganisationRows rows,
            Places places,
            AccreditationRegister accreditation,
            ContractRegister contracts,
            GrantRegister grants,
            YearRegister figures,
            YearReading reading,
            BoardPaper paper,
            SampleCaller caller,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.accreditation = accreditation;
        this.contracts = contracts;
        this.grants = grants;
        this.figures = figures;
        this.reading = reading;
        this.paper = paper;
        this.caller = caller;
        this.clock = clock;
    }

    /** After the register: these are its organisations. */
    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load() {
        caller.is(Role.COMMISSIONER);
        if (reading.year(YEAR).budget().isEmpty()) {
            SampleYear year = SampleYear.read();
            loadFigures(year);
            List<SampleRegister.Sample> register = SampleRegister.of(places, LocalDate.now(clock));
            loadContracts(year, organisations(register, Group.CONTRACTED));
            loadSupportedContactGrants(year, organisations(register, Group.SUPPORTED));
            loadActivityGrants(year, organisations(register, Group.PIP), organisations(register, Group.DV));
            loadPaper();
        }
    }

    private void loadFigures(SampleYear year) {
        year.budget().forEach(figures::add);
        year.units().forEach(figures::add);
        year.volumes().forEach(figures::add);
        year.forecasts().forEach(figures::add);
    }

    private void loadContracts(SampleYear year, List<Long> holders) {
        List<Money> values = shares(UNDER_CONTRACT, year.contracts());
        int number = 0;
        for (Area area : Area.values()) {
            for (int i = 1; i <= year.contracts(area); i++) {
                accredit(holders.get(number), number);
                contract(holders.get(number), area, i, values.get(number));
                number++;
            }
        }
    }

    private void contract(long organisation, Area area, int number, Money value) {
        String reference = "FA 2009 %s %02d".formatted(area.label(), number);
        long framework = contracts
                .addFramework(new Framework(organisation, reference, THREE_YEARS))
                .id();
        long contract = contracts
                .addContract(new Contract(
                        framework,
                        area,
                        Set.of(),
                        Set.of(ServiceKind.SUPERVISED),
                        THREE_YEARS,
                        value,
                        new Duties("Complies with the law on equality.", "Open to disabled people."),
                        List.of(),
                        Optional.empty()))
                .id();
        for (CommissioningLevel level : CommissioningLevel.values()) {
            contracts.addPrice(new UnitPrice(contract, level, PRICES.get(level.number() - 1), THREE_YEARS));
        }
    }

    private void loadSupportedContactGrants(SampleYear year, List<Long> holders) {
        List<Money> amounts = shares(TO_SUPPORTED_CENTRES, year.grants(GrantKind.SUPPORTED_CONTACT));
        int number = 0;
        for (Area area : Area.values()) {
            for (int i = 1; i <= year.supportedContactGrants(area); i++) {
                grant(holders.get(number), GrantKind.SUPPORTED_CONTACT, Optional.of(area), amounts.get(number));
                number++;
            }
        }
    }

    /** The paper does not say in which areas these were. */
    private void loadActivityGrants(SampleYear year, List<Long> parenting, List<Long> violence) {
        List<Long> holders = new ArrayList<>(parenting);
        holders.addAll(violence);
        int pip = year.grants(GrantKind.PIP);
        List<Money> amounts = shares(FOR_ACTIVITIES, pip + year.grants(GrantKind.DV));
        for (int i = 0; i < amounts.size(); i++) {
            grant(holders.get(i), i < pip ? GrantKind.PIP : GrantKind.DV, Optional.empty(), amounts.get(i));
        }
    }

    private void grant(long organisation, GrantKind kind, Optional<Area> area, Money amount) {
        List<Money> halves = shares(amount, 2);
        grants.addGrant(new Grant(
                organisation,
                kind,
                area,
                YEAR,
                amount,
                "For the year 2009/10; what is not spent is paid back.",
                List.of(
                        new Payment(LocalDate.of(2009, 5, 1), halves.get(0)),
                        new Payment(LocalDate.of(2009, 11, 2), halves.get(1)))));
    }

    /** Those of a group, North before Central before South. */
    private List<Long> organisations(List<SampleRegister.Sample> register, Group group) {
        return register.stream()
                .filter(sample -> sample.group() == group)
                .map(this::stored)
                .toList();
    }

    private long stored(SampleRegister.Sample sample) {
        String name = sample.text().name();
        return rows.withName(name).orElseThrow(() -> new IllegalStateException("The sample register has no " + name));
    }

    /** The protocol of that time let providers in who had committed themselves to the standard (P-2). */
    private void accredit(long organisation, int number) {
        AccreditationStatus status = number % 4 == 3 ? AccreditationStatus.COMMITTED : AccreditationStatus.ACCREDITED;
        accreditation.record(
                Holder.organisation(organisation),
                new AccreditationEntry(Scheme.NACCC_ENHANCED, status, THREE_YEARS, ""),
                "");
    }

    private void loadPaper() {
        paper.describe(
                paper.paper(YEAR).details().version(),
                new PaperDetails(
                        YEAR,
                        Optional.of(LocalDate.of(2010, 4, 16)),
                        "Commissioning & Partnerships Team",
                        Optional.of(LocalDate.of(2010, 4, 7)),
                        Optional.of(PRINTED_TOTAL)));
        SampleYear.narrative()
                .forEach((number, words) ->
                        paper.write(YEAR, PaperSection.of(number).orElseThrow(), 0, words));
    }

    /** So many parts in whole pounds that differ by one at most and add up. */
    static List<Money> shares(Money whole, int parts) {
        long pounds = whole.pounds().longValueExact();
        List<Money> shares = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            shares.add(Money.ofPounds(pounds / parts + (i < pounds % parts ? 1 : 0)));
        }
        return shares;
    }
}
