package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Consistent;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Pounds;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.validation.Rule;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/**
 * A contract under a framework agreement (P-5).
 *
 * @param frameworkId under which; it stays so
 * @param area where
 * @param dfjAreas codes of the DFJ areas within it, if it is not for the whole area
 * @param services what the provider delivers
 * @param period its days; they have an end, within the framework's
 * @param annualValue what it is worth in a year
 * @param duties of the provider towards those who use the service
 * @param languages in which it can deliver besides English
 * @param reviewOn when the commissioning team reviews it next, on one of its days; empty when no review is planned
 */
@Consistent
public record Contract(
        long frameworkId,
        Area area,
        Set<String> dfjAreas,
        @Required(message = "Choose at least one service") Set<ServiceKind> services,
        Period period,
        @Pounds Money annualValue,
        @At("") @Valid Duties duties,
        @Size(max = 50, message = Contract.LANGUAGES) List<@Size(max = 60, message = Contract.LANGUAGES) String> languages,
        Optional<LocalDate> reviewOn) {

    static final String LANGUAGES = "Enter at most 50 languages, each with at most 60 characters";

    public Contract {
        dfjAreas = Set.copyOf(new TreeSet<>(dfjAreas));
        services = Set.copyOf(services);
        languages = languages.stream()
                .map(CleanText::line)
                .filter(language -> !language.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What the provider owes to everybody [002 §9].
     *
     * @param equality towards people with protected characteristics; may be empty
     * @param access to the service; may be empty
     */
    public record Duties(@Size(max = 4_000) String equality, @Size(max = 4_000) String access) {

        /** None that are written down. */
        public static final Duties NONE = new Duties("", "");

        public Duties {
            equality = CleanText.text(equality).strip();
            access = CleanText.text(access).strip();
        }
    }

    @Rule(at = "until")
    Optional<String> hasALastDay() {
        return period.until().isPresent() ? Optional.empty() : Optional.of("Enter the last day of the contract");
    }

    @Rule(at = "reviewOn")
    Optional<String> isReviewedWhileItRuns() {
        return reviewOn.filter(day -> !period.has(day))
                .map(day -> "A contract is reviewed while it runs. Choose a day " + period.inWords());
    }

    /** What is wrong with it as one of a framework agreement’s, each at its field; its own constraints do not know that one. */
    public List<Fault> faults(Framework framework) {
        List<Fault> faults = new ArrayList<>(Constraints.faults(this));
        if (period.until().isPresent() && !framework.covers(period)) {
            faults.add(new Fault(
                    Spans.fieldOutside(framework.period(), period),
                    "The contract must lie within its framework agreement, "
                            + framework.period().inWords()));
        }
        return faults;
    }

    /** The services in the order in which people list them. */
    public List<ServiceKind> servicesInOrder() {
        return services.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(services));
    }
}
