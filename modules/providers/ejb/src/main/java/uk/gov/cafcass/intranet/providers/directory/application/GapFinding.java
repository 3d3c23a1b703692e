package uk.gov.cafcass.intranet.providers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Offer;
import uk.gov.cafcass.intranet.providers.directory.persistence.CentreRows;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** Finds the gaps in the map (P-13): where no accredited provider of a service is near enough, or soon enough. */
@ApplicationScoped
@Transactional
public class GapFinding {

    private static final int FARTHEST = 200;
    private static final int LONGEST = 104;

    private final CentreRows rows;
    private final Places places;
    private final Access access;
    private final Clock clock;

    @Inject
    GapFinding(CentreRows rows, Places places, Access access, Clock clock) {
        this.rows = rows;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The gaps in the area of one Designated Family Judge.
     *
     * @param districts how many postcode districts it has
     * @param gaps those of them without cover
     */
    public record AreaGaps(DfjArea area, int districts, List<Gap> gaps) {}

    /**
     * The gaps in England.
     *
     * @param offers how many centres offer the service to those whom they are for today
     * @param areas all of them by name, those without a gap too
     */
    public record Gaps(ServiceKind service, Coverage coverage, int offers, List<AreaGaps> areas) {

        /** How many districts have no cover. */
        public int districtsWithout() {
            return areas.stream().mapToInt(area -> area.gaps().size()).sum();
        }
    }

    /**
     * The gaps of a service.
     *
     * @param miles 1 to 200
     * @param weeks 0 to 104; empty when any wait will do
     * @throws Problem {@link Kind#INVALID} at {@code miles} or {@code weeks}
     */
    public Gaps of(ServiceKind service, int miles, OptionalInt weeks) {
        access.reader();
        List<Fault> faults = new ArrayList<>();
        if (miles < 1 || miles > FARTHEST) {
            faults.add(new Fault("miles", "Enter a number of miles from 1 to " + FARTHEST));
        }
        if (weeks.isPresent() && (weeks.getAsInt() < 0 || weeks.getAsInt() > LONGEST)) {
            faults.add(new Fault("weeks", "Enter a number of weeks from 0 to " + LONGEST));
        }
        Problem.refuse(faults);
        Coverage coverage = new Coverage(miles, weeks);
        List<Offer> offers = rows.offers(service, LocalDate.now(clock));
        Map<String, List<Outcode>> districts = places.england().stream()
                .collect(Collectors.groupingBy(outcode -> outcode.dfjArea().orElse("")));
        List<AreaGaps> areas = places.dfjAreas().stream()
                .map(area -> area(
                        area, Optional.ofNullable(districts.get(area.code())).orElse(List.of()), coverage, offers))
                .toList();
        return new Gaps(service, coverage, offers.size(), areas);
    }

    private static AreaGaps area(DfjArea area, List<Outcode> districts, Coverage coverage, List<Offer> offers) {
        return new AreaGaps(area, districts.size(), coverage.gaps(districts, offers));
    }
}
