package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.ContractSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.FrameworkSort;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSort;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** What stands in the address of the lists of contracts and grants. What is not understood is left out: the list is shown all the same. */
final class MoneyParameters {

    private final HttpServletRequest request;
    private final LocalDate today;

    MoneyParameters(HttpServletRequest request, LocalDate today) {
        this.request = request;
        this.today = today;
    }

    int page() {
        String page = text("page");
        return page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** Whether the framework agreements are asked for, and not the contracts. */
    boolean frameworks() {
        return text("view").equals("frameworks");
    }

    ContractFilter contracts() {
        return new ContractFilter(year(), area(), service(), Optional.empty(), words(), ending());
    }

    GrantFilter grants() {
        return new GrantFilter(
                year(), EnumLabels.read(GrantKind.class, text("kind")), area(), Optional.empty(), words());
    }

    Optional<FinancialYear> year() {
        return FinancialYear.parse(text("year"));
    }

    Optional<Area> area() {
        return EnumLabels.read(Area.class, text("area"));
    }

    private Optional<ServiceKind> service() {
        return EnumLabels.read(ServiceKind.class, text("service"));
    }

    private String words() {
        return CleanText.line(text("organisation"));
    }

    /** Within how many months the last day is to be, from today on. */
    OptionalInt months() {
        String months = text("ending");
        return months.matches("[1-9][0-9]?") ? OptionalInt.of(Integer.parseInt(months)) : OptionalInt.empty();
    }

    private Optional<Period> ending() {
        return months().isEmpty()
                ? Optional.empty()
                : Optional.of(Period.of(today, today.plusMonths(months().getAsInt())));
    }

    Sorting<ContractSort> contractOrder() {
        return Sorting.read(ContractSort.class, text("sort"), ContractFilter.BY_ORGANISATION);
    }

    Sorting<FrameworkSort> frameworkOrder() {
        return Sorting.read(FrameworkSort.class, text("sort"), ContractFilter.FRAMEWORKS_BY_ORGANISATION);
    }

    Sorting<GrantSort> grantOrder() {
        return Sorting.read(GrantSort.class, text("sort"), GrantFilter.LATEST_YEAR_FIRST);
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
