package uk.gov.cafcass.intranet.providers.finance.domain;

import java.util.Optional;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * How often a contact activity was provided in a year (C-12, P-12). What the activities cost is a line of the budget.
 *
 * @param activity one of {@link #ACTIVITIES}
 * @param volume programmes that were provided
 */
@Consistent
public record ActivityVolume(FinancialYear year, ServiceKind activity, @Between int volume) implements YearFigure {

    /** Which services are contact activities (C-12). */
    public static final Set<ServiceKind> ACTIVITIES =
            Set.of(ServiceKind.PIP, ServiceKind.DV_PROGRAMME, ServiceKind.MEDIATION_ASSESSMENT);

    @Rule(at = "activity")
    Optional<String> isAContactActivity() {
        return ACTIVITIES.contains(activity)
                ? Optional.empty()
                : Optional.of(activity.label() + " is not a contact activity. Choose one from the list");
    }

    @Override
    public Object key() {
        return activity;
    }

    @Override
    public String keyField() {
        return "activity";
    }

    @Override
    public String inWords() {
        return activity.label() + ": %,d".formatted(volume);
    }
}
