package uk.gov.cafcass.intranet.providers.domain.commissioning;

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
import uk.gov.cafcass.intranet.kernel.text.Typed;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.Line;

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
public record Contract(
        long frameworkId,
        Area area,
        Set<String> dfjAreas,
        Set<ServiceKind> services,
        Period period,
        Money annualValue,
        Duties duties,
        List<String> languages,
        Optional<LocalDate> reviewOn) {

    public Contract {
        dfjAreas = Set.copyOf(new TreeSet<>(dfjAreas));
        services = Set.copyOf(services);
        languages = languages.stream()
                .map(Typed::line)
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
    public record Duties(String equality, String access) {

        /** None that are written down. */
        public static final Duties NONE = new Duties("", "");

        public Duties {
            equality = Typed.text(equality).strip();
            access = Typed.text(access).strip();
        }
    }

    /** What is wrong with it, each at its field. */
    public List<Fault> faults(Framework framework) {
        List<Fault> faults = new ArrayList<>();
        if (services.isEmpty()) {
            faults.add(new Fault("services", "Choose at least one service"));
        }
        if (period.until().isEmpty()) {
            faults.add(new Fault("until", "Enter the last day of the contract"));
        } else if (!framework.covers(period)) {
            faults.add(new Fault(
                    Spans.fieldOutside(framework.period(), period),
                    "The contract must lie within its framework agreement, "
                            + framework.period().inWords()));
        }
        Figure.amount(annualValue, "annualValue", faults);
        Line.limit(duties.equality(), 4_000, "equality", faults);
        Line.limit(duties.access(), 4_000, "access", faults);
        if (languages.size() > 50 || languages.stream().anyMatch(language -> language.length() > 60)) {
            faults.add(new Fault("languages", "Enter at most 50 languages, each with at most 60 characters"));
        }
        reviewOn.filter(day -> !period.has(day))
                .ifPresent(day -> faults.add(new Fault(
                        "reviewOn", "A contract is reviewed while it runs. Choose a day " + period.inWords())));
        return faults;
    }

    /** The services in the order in which people list them. */
    public List<ServiceKind> servicesInOrder() {
        return services.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(services));
    }
}
