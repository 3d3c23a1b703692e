package uk.gov.cafcass.intranet.providers.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Elsewhere;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheet.Kind;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;
import uk.gov.cafcass.intranet.providers.directory.persistence.LocalServices;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/**
 * Makes the local information sheets (P-10) from the register, each time that one is asked for. Only who may be recommended today
 * stands on them, whoever asks. For those who read the register.
 */
@ApplicationScoped
@Transactional
public class InformationSheets {

    /** Contact services first, then what a court orders as a contact activity. */
    private static final List<ServiceKind> ORDER = List.of(
            ServiceKind.SUPPORTED,
            ServiceKind.SUPERVISED,
            ServiceKind.CCI,
            ServiceKind.HANDOVER,
            ServiceKind.INDIRECT,
            ServiceKind.PIP,
            ServiceKind.DV_PROGRAMME,
            ServiceKind.MEDIATION_ASSESSMENT);

    private final LocalServices services;
    private final Places places;
    private final Access access;
    private final Clock clock;

    @Inject
    InformationSheets(LocalServices services, Places places, Access access, Clock clock) {
        this.services = services;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** A sheet in the list of all. */
    public record AreaSummary(DfjArea area, LocalSum sum) {}

    /** The sheets that there are, one for each area, by name. */
    public List<AreaSummary> list() {
        access.reader();
        Map<String, LocalSum> sums = services.sums(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(LocalSum::dfjArea, Function.identity()));
        return places.dfjAreas().stream()
                .map(area -> new AreaSummary(area, sums.getOrDefault(area.code(), LocalSum.nothing(area.code()))))
                .toList();
    }

    /**
     * The sheet of one area.
     *
     * @throws Problem {@link Problem.Kind#NOT_FOUND} when there is no area of this code
     */
    public InformationSheet of(String dfjArea) {
        access.reader();
        LocalDate today = LocalDate.now(clock);
        Map<String, DfjArea> areas = areas();
        DfjArea area = Optional.ofNullable(areas.get(dfjArea)).orElseThrow(InformationSheets::unknown);
        Position middle = middle(places.districts(dfjArea));
        return sheet(
                new Place(area, middle, today, areas),
                byKind(services.in(dfjArea, today)),
                kind -> services.nearest(kind, middle, today));
    }

    /** The sheets of all areas, by name; the register is read once for all of them. */
    public List<InformationSheet> all() {
        access.reader();
        LocalDate today = LocalDate.now(clock);
        List<LocalService> everything = services.everywhere(today);
        Map<ServiceKind, List<LocalService>> england = byKind(everything);
        Map<String, List<LocalService>> local = everything.stream()
                .collect(Collectors.groupingBy(one -> one.dfjArea().orElse("")));
        Map<String, List<Outcode>> districts = places.england().stream()
                .collect(Collectors.groupingBy(outcode -> outcode.dfjArea().orElse("")));
        List<DfjArea> areas = places.dfjAreas();
        Map<String, DfjArea> byCode = byCode(areas);
        return areas.stream()
                .map(area -> {
                    Position middle = middle(districts.getOrDefault(area.code(), List.of()));
                    return sheet(
                            new Place(area, middle, today, byCode),
                            byKind(local.getOrDefault(area.code(), List.of())),
                            kind -> nearest(england.getOrDefault(kind, List.of()), middle));
                })
                .toList();
    }

    /** Of what a sheet is made, besides the services. */
    private record Place(DfjArea area, Position middle, LocalDate today, Map<String, DfjArea> areas) {

        Elsewhere elsewhere(LocalService service) {
            return new Elsewhere(
                    service,
                    service.dfjArea().flatMap(code -> Optional.ofNullable(areas.get(code))),
                    middle.milesTo(service.position()));
        }
    }

    private static InformationSheet sheet(
            Place place,
            Map<ServiceKind, List<LocalService>> local,
            Function<ServiceKind, Optional<LocalService>> nearest) {
        List<Kind> kinds = ORDER.stream()
                .map(kind -> {
                    List<LocalService> here = local.getOrDefault(kind, List.of());
                    return new Kind(
                            kind, here, here.isEmpty() ? nearest.apply(kind).map(place::elsewhere) : Optional.empty());
                })
                .toList();
        return new InformationSheet(place.area(), place.today(), kinds);
    }

    private static Optional<LocalService> nearest(List<LocalService> services, Position to) {
        return services.stream()
                .min(Comparator.comparingDouble((LocalService one) -> to.milesTo(one.position()))
                        .thenComparingLong(LocalService::centreId));
    }

    private static Map<ServiceKind, List<LocalService>> byKind(List<LocalService> services) {
        return services.stream()
                .collect(Collectors.groupingBy(one -> one.service().kind()));
    }

    /** The middle of an area, as good as those of its districts. */
    private static Position middle(List<Outcode> districts) {
        return new Position(
                districts.stream()
                        .mapToDouble(outcode -> outcode.position().latitude())
                        .average()
                        .orElse(0),
                districts.stream()
                        .mapToDouble(outcode -> outcode.position().longitude())
                        .average()
                        .orElse(0));
    }

    private Map<String, DfjArea> areas() {
        return byCode(places.dfjAreas());
    }

    private static Map<String, DfjArea> byCode(List<DfjArea> areas) {
        return areas.stream().collect(Collectors.toMap(DfjArea::code, Function.identity()));
    }

    private static Problem unknown() {
        return Problem.of(
                Problem.Kind.NOT_FOUND, "dfj-area.unknown", "There is no such DFJ area. Choose one from the list.");
    }
}
