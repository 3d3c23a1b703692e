package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.AreaGaps;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding.Gaps;

/** The gaps in the map (P-13). Everything that it shows is said by its address. */
@Named
@RequestScoped
public class GapsScreen {

    private final GapFinding finding;
    private final GapParameters parameters;
    private final String tiles;
    private final String tilesCredit;
    private @Nullable Gaps gaps;

    @Inject
    GapsScreen(
            GapFinding finding,
            HttpServletRequest request,
            @ConfigProperty(name = "intranet.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "intranet.map.tiles-credit") Optional<String> tilesCredit) {
        this.finding = finding;
        this.parameters = GapParameters.read(request::getParameter);
        this.tiles = tiles.orElse("");
        this.tilesCredit = tilesCredit.orElse("");
    }

    /** Finds them before anything is written. */
    public void load() {
        gaps = finding.of(parameters.service(), parameters.miles(), parameters.weeks());
    }

    /** Such as {@code 412 of 2,312 postcode districts in England have no supervised contact within 20 miles.} */
    public String getSum() {
        return sum(Objects.requireNonNull(gaps));
    }

    public static String sum(Gaps gaps) {
        int districts = gaps.areas().stream().mapToInt(AreaGaps::districts).sum();
        int without = gaps.districtsWithout();
        String wait = gaps.coverage().weeks().stream()
                .mapToObj(weeks -> weeks == 0 ? " without a wait" : " with a wait of at most " + weeks(weeks))
                .findFirst()
                .orElse("");
        return (without == 0 ? "None" : Formats.number(without)) + " of " + Formats.number(districts)
                + " postcode districts in England " + (without == 1 ? "has" : "have") + " no "
                + Formats.within(gaps.service().label()) + " within "
                + Formats.count(gaps.coverage().miles(), "mile", "miles") + wait + ". "
                + (gaps.offers() == 1 ? "1 centre offers" : Formats.number(gaps.offers()) + " centres offer")
                + " it today.";
    }

    /** Areas with the most districts without cover first; those of which all are covered by name at the end. */
    public List<GapLine> getLines() {
        return lines(Objects.requireNonNull(gaps));
    }

    public static List<GapLine> lines(Gaps gaps) {
        return gaps.areas().stream()
                .map(GapLine::of)
                .sorted((one, other) -> Integer.compare(other.without(), one.without()))
                .toList();
    }

    /** What is set besides the usual. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (parameters.service() != GapParameters.USUAL_SERVICE) {
            chips.add(new Chip("service", null, parameters.service().label()));
        }
        if (parameters.miles() != GapParameters.USUAL_MILES) {
            chips.add(new Chip("miles", null, "Within " + Formats.count(parameters.miles(), "mile", "miles")));
        }
        parameters
                .weeks()
                .ifPresent(weeks ->
                        chips.add(new Chip("weeks", null, weeks == 0 ? "No wait" : "Wait of at most " + weeks(weeks))));
        return chips;
    }

    /** All services but the usual one, which stands for no choice. */
    public List<Option> getServices() {
        return Arrays.stream(ServiceKind.values())
                .filter(kind -> kind != GapParameters.USUAL_SERVICE)
                .map(kind -> new Option(EnumLabels.slug(kind), kind.label()))
                .toList();
    }

    public String getUsualService() {
        return GapParameters.USUAL_SERVICE.label();
    }

    /** All distances but the usual one. */
    public List<Option> getDistances() {
        return Stream.of(10, 25, 30, 40)
                .map(miles -> new Option(Integer.toString(miles), miles + " miles"))
                .toList();
    }

    public String getUsualDistance() {
        return GapParameters.USUAL_MILES + " miles";
    }

    public List<Option> getWaits() {
        return Stream.of(2, 4, 8, 12, 26)
                .map(weeks -> new Option(Integer.toString(weeks), "At most " + weeks + " weeks"))
                .toList();
    }

    private static String weeks(int weeks) {
        return Formats.count(weeks, "week", "weeks");
    }

    public String getTiles() {
        return tiles;
    }

    public String getTilesCredit() {
        return tilesCredit;
    }
}
