package uk.gov.cafcass.intranet.providers.domain.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * How often a contact activity was provided in a year (C-12, P-12). What the activities cost is a line of the budget.
 *
 * @param activity one of {@link #ACTIVITIES}
 * @param volume programmes that were provided
 */
public record ActivityVolume(FinancialYear year, ServiceKind activity, int volume) implements YearFigure {

    /** Which services are contact activities (C-12). */
    public static final Set<ServiceKind> ACTIVITIES =
            Set.of(ServiceKind.PIP, ServiceKind.DV_PROGRAMME, ServiceKind.MEDIATION_ASSESSMENT);

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (!ACTIVITIES.contains(activity)) {
            faults.add(
                    new Fault("activity", activity.label() + " is not a contact activity. Choose one from the list"));
        }
        Figure.count(volume, "volume", faults);
        return faults;
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
