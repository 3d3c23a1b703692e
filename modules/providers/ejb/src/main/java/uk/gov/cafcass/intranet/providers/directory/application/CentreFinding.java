package uk.gov.cafcass.intranet.providers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.DecisivePeriods;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Facts;
import uk.gov.cafcass.intranet.providers.accreditation.domain.EligibilityRules.Question;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Policy;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Policies;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.api.Verdict;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreCount;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.directory.persistence.CentreRows;
import uk.gov.cafcass.intranet.providers.directory.persistence.CentreRows.Wanted;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/**
 * Finds centres from a postcode or a place, the nearest first (P-9). Only who may be recommended today is found, but for COMMISSIONER,
 * who sees the others too, each with the reasons.
 */
@ApplicationScoped
@Transactional
public class CentreFinding {

    private static final Set<Nation> ACROSS_THE_SEA = EnumSet.of(Nation.NORTHERN_IRELAND, Nation.ISLANDS);
    private static final int MOST = 200;

    /** Ten pages; nobody needs to know how many more there are, and counting costs more than finding. */
    public static final int COUNTED = 200;

    /** A file holds no more. */
    private static final int MOST_IN_A_FILE = 5_000;

    private final CentreRows rows;
    private final Accreditations accreditations;
    private final Policies policies;
    private final Places places;
    private final Access access;
    private final Clock clock;

    @Inject
    CentreFinding(
            CentreRows rows,
            Accreditations accreditations,
            Policies policies,
            Places places,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.accreditations = accreditations;
        this.policies = policies;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A centre that was found.
     *
     * @param verdict whether it may be recommended today, and if not every reason
     */
    public record Found(CentreSummary row, Verdict verdict) {}

    /**
     * A page of what was found.
     *
     * @param start where the search began, for a word about Scotland and Wales, where there may be nothing near
     * @param more whether there are more
     */
    public record Page(Outcode start, List<Found> lines, boolean more) {}

    /**
     * Centres from a postcode or a place, the nearest first: so many, at most 200, leaving out the first so many.
     *
     * @throws Problem at {@code postcode} when there is no such postcode or place, with near ones, or when it is across the sea
     */
    public Page nearest(String postcodeOrPlace, CentreFilter filter, int limit, int leaveOut) {
        return page(postcodeOrPlace, filter, Math.max(1, Math.min(limit, MOST)), leaveOut);
    }

    /** All of them, the nearest first, for a file. */
    public Page everything(String postcodeOrPlace, CentreFilter filter) {
        return page(postcodeOrPlace, filter, MOST_IN_A_FILE, 0);
    }

    /** How many there are, counted no further than {@value #COUNTED}, or one more where there are more. */
    public CentreCount count(String postcodeOrPlace, CentreFilter filter) {
        access.reader();
        return rows.count(wanted(start(postcodeOrPlace), filter, !access.mayEdit()), COUNTED + 1);
    }

    /** The languages that are spoken at any centre, by name. */
    public List<String> languages() {
        access.reader();
        return rows.languages();
    }

    private Page page(String postcodeOrPlace, CentreFilter filter, int shown, int leaveOut) {
        access.reader();
        Outcode start = start(postcodeOrPlace);
        List<CentreSummary> found =
                rows.nearest(wanted(start, filter, !access.mayEdit()), shown + 1, Math.max(0, leaveOut));
        return new Page(start, judged(found.subList(0, Math.min(shown, found.size()))), found.size() > shown);
    }

    /** The nearest that may be recommended today, whoever asks; at most 200. */
    List<CentreSummary> eligible(String postcodeOrPlace, CentreFilter filter, int limit) {
        access.reader();
        Outcode start = start(postcodeOrPlace);
        return rows.nearest(wanted(start, filter, true), Math.max(1, Math.min(limit, MOST)), 0);
    }

    private Outcode start(String postcodeOrPlace) {
        Outcode start = places.start(postcodeOrPlace);
        if (ACROSS_THE_SEA.contains(start.nation())) {
            throw Problem.invalid(
                    "postcode.across-the-sea",
                    "postcode",
                    start.inWords() + " is in " + start.nation().label()
                            + ". Cafcass works in England only. Enter a postcode in England.");
        }
        return start;
    }

    private Wanted wanted(Outcode start, CentreFilter filter, boolean eligibleOnly) {
        return new Wanted(filter, start.position(), LocalDate.now(clock), codes(filter), eligibleOnly);
    }

    private Optional<List<String>> codes(CentreFilter filter) {
        return filter.area().map(area -> places.dfjAreas().stream()
                .filter(one -> one.area() == area)
                .map(DfjArea::code)
                .toList());
    }

    private List<Found> judged(List<CentreSummary> shown) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Accreditation>> held =
                accreditations
                        .current(shown.stream()
                                .map(CentreSummary::organisationId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.holder().organisationId()));
        Optional<Policy> policy = policies.on(today);
        return shown.stream()
                .map(row -> new Found(row, verdict(row, held, policy, today)))
                .toList();
    }

    private static Verdict verdict(
            CentreSummary row, Map<Long, List<Accreditation>> held, Optional<Policy> policy, LocalDate today) {
        return EligibilityRules.verdict(
                new Question(row.service().kind(), Use.RECOMMEND, today),
                new Facts(
                        row.centreId(),
                        row.centre(),
                        Optional.empty(),
                        true,
                        false,
                        new DecisivePeriods(held.getOrDefault(row.organisationId(), List.of())),
                        policy));
    }
}
