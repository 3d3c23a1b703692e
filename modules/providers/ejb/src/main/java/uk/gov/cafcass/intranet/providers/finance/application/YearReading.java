package uk.gov.cafcass.intranet.providers.finance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.providers.finance.domain.YearFigures;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Shows the figures of financial years (P-12). COMMISSIONER and GOVERNANCE. */
@ApplicationScoped
@Transactional
public class YearReading {

    private final YearViews years;
    private final Access access;

    @Inject
    YearReading(YearViews years, Access access) {
        this.years = years;
        this.access = access;
    }

    /** The figures of a year and their sums. */
    public YearView year(FinancialYear year) {
        access.readerOfMoney();
        return years.year(year);
    }

    /** The figures of each year of which there are any, the latest first. */
    public List<YearFigures> years() {
        access.readerOfMoney();
        return years.all();
    }
}
