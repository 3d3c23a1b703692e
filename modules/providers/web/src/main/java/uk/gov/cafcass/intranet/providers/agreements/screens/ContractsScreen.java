package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSummary;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSummary;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The contracts, and the framework agreements above them; everything that it shows is said by its address. */
@Named
@RequestScoped
public class ContractsScreen {

    static final String CONTRACTS = "/providers/agreements/contracts";
    static final String FRAMEWORKS = CONTRACTS + "?view=frameworks";
    static final String GRANTS = "/providers/agreements/grants";

    private final AgreementReading reading;
    private final BoardPaper papers;
    private final Access access;
    private final MoneyParameters asked;
    private @Nullable MoneyList<ContractSummary> contracts;
    private @Nullable MoneyList<FrameworkSummary> frameworks;

    @Inject
    ContractsScreen(
            AgreementReading reading, BoardPaper papers, Access access, HttpServletRequest request, Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.access = access;
        this.asked = new MoneyParameters(request, LocalDate.now(clock));
    }

    /** Reads the page before anything of it is written. */
    public void load() {
        ContractFilter filter = asked.contracts();
        if (asked.frameworks()) {
            frameworks = MoneyList.of(
                    asked,
                    (limit, leaveOut) -> reading.frameworks(filter, asked.frameworkOrder(), limit, leaveOut),
                    "framework agreement");
        } else {
            contracts = MoneyList.of(
                    asked,
                    (limit, leaveOut) -> reading.contracts(filter, asked.contractOrder(), limit, leaveOut),
                    "contract");
        }
    }

    /** The tabs over contracts, framework agreements and grants. */
    static List<Tab> tabs(String current) {
        return Stream.of(
                        new Option(CONTRACTS, "Contracts"),
                        new Option(FRAMEWORKS, "Framework agreements"),
                        new Option(GRANTS, "Grants"))
                .map(tab -> new Tab(tab.label(), tab.value(), tab.value().equals(current)))
                .toList();
    }

    public List<Tab> getTabs() {
        return tabs(isFrameworksShown() ? FRAMEWORKS : CONTRACTS);
    }

    public boolean isFrameworksShown() {
        return asked.frameworks();
    }

    /** How the list is sorted, as its address says it. */
    public String getSort() {
        return (isFrameworksShown() ? asked.frameworkOrder() : asked.contractOrder()).toString();
    }

    public String getHeading() {
        return isFrameworksShown() ? "Framework agreements" : "Contracts";
    }

    public List<ContractLine> getContracts() {
        return contracts == null
                ? List.of()
                : contracts.rows().stream().map(ContractLine::of).toList();
    }

    public List<FrameworkSummary> getFrameworks() {
        return frameworks == null ? List.of() : frameworks.rows();
    }

    /** The page that is shown, in words. */
    public MoneyList<?> getList() {
        return isFrameworksShown() ? Objects.requireNonNull(frameworks) : Objects.requireNonNull(contracts);
    }

    public List<Chip> getChips() {
        ContractFilter filter = asked.contracts();
        List<Chip> chips =
                new ArrayList<>(MoneyList.chips(asked, filter.words()).toList());
        filter.service().ifPresent(kind -> chips.add(new Chip("service", null, kind.label())));
        asked.months().ifPresent(months -> chips.add(new Chip("ending", null, "Ending within " + months + " months")));
        return chips;
    }

    public List<Option> getYears() {
        return MoneyList.years(papers.list());
    }

    public List<Option> getAreas() {
        return MoneyList.areas();
    }

    public List<Option> getServices() {
        return Option.each(ServiceKind.values(), EnumLabels::slug, ServiceKind::label);
    }

    public List<Option> getEndings() {
        return Stream.of(3, 6, 12)
                .map(months -> new Option(Integer.toString(months), "Within " + months + " months"))
                .toList();
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }
}
