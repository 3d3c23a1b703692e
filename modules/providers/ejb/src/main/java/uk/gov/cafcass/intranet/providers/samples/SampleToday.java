package uk.gov.cafcass.intranet.providers.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.sample.Sample;
import uk.gov.cafcass.intranet.kernel.sample.SampleCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.domain.BudgetLine;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.finance.domain.UnitsDelivered;
import uk.gov.cafcass.intranet.providers.register.persistence.OrganisationRows;
import uk.gov.cafcass.intranet.providers.samples.SampleRegister.Group;

/**
 * Invented contracts that run today, of which some end soon, and the money of this financial year so far; so that there is somebody to
 * refer a family to (C-10), and something to look after.
 */
@ApplicationScoped
@Transactional
public class SampleToday implements Sample {

    /** Of twenty organisations of the sample register these are not accredited all the time. */
    private static final Set<Integer> NOT_ALWAYS_ACCREDITED = Set.of(3, 7, 11, 15, 18);

    private static final int YEARS = 3;
    private static final Money ANNUAL = Money.ofPounds(42_000);
    private static final List<Money> PRICES =
            List.of(Money.ofPounds(520), Money.ofPounds(1_340), Money.ofPounds(1_690));

    private final OrganisationRows rows;
    private final Places places;
    private final ContractRegister contracts;
    private final YearRegister figures;
    private final YearReading reading;
    private final SampleCaller caller;
    private final LocalDate today;

    @Inject
    SampleToday(
            OrganisationRows rows,
            Places places,
            ContractRegister contracts,
            YearRegister figures,
            YearReading reading,
            SampleCaller caller,
            Clock clock) {
        this.rows = rows;
        this.places = places;
        this.contracts = contracts;
        this.figures = figures;
        this.reading = reading;
        this.caller = caller;
        this.today = LocalDate.now(clock);
    }

    /** After the register and after its past: these are its organisations. */
    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load() {
        caller.is(Role.COMMISSIONER);
        FinancialYear year = FinancialYear.of(today);
        if (reading.year(year).budget().isEmpty()) {
            SampleRegister.of(places, today).stream()
                    .filter(sample -> sample.group() == Group.CONTRACTED && sample.number() % 2 == 0)
                    .filter(sample -> !NOT_ALWAYS_ACCREDITED.contains(sample.number() % 20))
                    .forEach(this::contract);
            money(year);
        }
    }

    private void contract(SampleRegister.Sample sample) {
        long organisation = rows.withName(sample.text().name()).orElseThrow();
        Area area = sample.centres()
                .get(0)
                .site()
                .dfjArea()
                .flatMap(places::dfjArea)
                .orElseThrow()
                .area();
        Period days = term(sample.number() / 2);
        String reference = "FA %d %s %02d".formatted(days.from().getYear(), area.label(), sample.number());
        long framework = contracts
                .addFramework(new Framework(organisation, reference, days))
                .id();
        long contract = contracts
                .addContract(new Contract(
                        framework,
                        area,
                        Set.of(),
                        Set.of(ServiceKind.SUPERVISED, ServiceKind.CCI),
                        days,
                        ANNUAL,
                        new Duties("Complies with the Equality Act 2010.", "Open to disabled people."),
                        sample.centres().get(0).text().languages(),
                        nextReview(days, sample.number() / 2)))
                .id();
        for (CommissioningLevel level : CommissioningLevel.values()) {
            contracts.addPrice(new UnitPrice(contract, level, PRICES.get(level.number() - 1), days));
        }
    }

    /** Three years, which began in one of the last three financial years, or are over within two months. */
    private Period term(int number) {
        LocalDate first = number % 4 == 3
                ? today.minusYears(YEARS).plusDays(10L + number)
                : FinancialYear.of(today).period().from().minusYears(number % 4);
        return Period.of(first, first.plusYears(YEARS).minusDays(1));
    }

    /** The next of its yearly reviews, each contract's in a month of its own. */
    private Optional<LocalDate> nextReview(Period days, int number) {
        return Stream.iterate(days.from().plusMonths(1L + number % 11), day -> day.plusYears(1))
                .filter(today::isBefore)
                .findFirst()
                .filter(days::has);
    }

    private void money(FinancialYear year) {
        long days = 1 + ChronoUnit.DAYS.between(year.period().from(), today);
        spent(year, FundingSource.CONTACT_SERVICES, "Child contact services", 2_900_000, days);
        spent(year, FundingSource.CONTACT_ACTIVITIES, "Contact activities", 1_100_000, days);
        spent(year, FundingSource.GRANT_IN_AID, "Cafcass grant in aid", 1_000_000, days);
        for (Area area : Area.values()) {
            for (CommissioningLevel level : CommissioningLevel.values()) {
                int units = (area.ordinal() + 2) * (level.number() == 2 ? 170 : 14);
                figures.add(new UnitsDelivered(year, area, level, (int) (units * days / 365)));
            }
        }
    }

    private void spent(FinancialYear year, FundingSource source, String name, long budget, long days) {
        Money soFar = Money.ofPounds(budget * days / 365 / 100 * 100);
        figures.add(new BudgetLine(year, source, name, Money.ofPounds(budget), Optional.of(soFar)));
    }
}
