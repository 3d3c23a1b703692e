package uk.gov.cafcass.intranet.providers.directory.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding.Page;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreCount;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.screens.SearchStart;

/** The directory: centres from a postcode or a place, the nearest first (P-9). Everything that it shows is said by its address. */
@Named
@RequestScoped
public class CentresScreen {

    private static final int ROWS = 20;
    private static final String FIELD = "filter-near";

    private final CentreFinding finding;
    private final Places places;
    private final Access access;
    private final CentreParameters parameters;
    private final LocalDate today;
    private final String tiles;
    private final String tilesCredit;
    private @Nullable Page page;
    private @Nullable CentreCount count;
    private List<FoundCentre> centres = List.of();
    private List<Option> meant = List.of();
    private String problem = "";

    @Inject
    CentresScreen(
            CentreFinding finding,
            Places places,
            Access access,
            HttpServletRequest request,
            Clock clock,
            @ConfigProperty(name = "intranet.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "intranet.map.tiles-credit") Optional<String> tilesCredit) {
        this.finding = finding;
        this.places = places;
        this.access = access;
        this.parameters = new CentreParameters(request);
        this.today = LocalDate.now(clock);
        this.tiles = tiles.orElse("");
        this.tilesCredit = tilesCredit.orElse("");
    }

    /** Searches before anything is written. A postcode that leads nowhere is told at its field, and the page stays. */
    public void load() {
        if (parameters.near().isEmpty()) {
            return;
        }
        try {
            show(finding.nearest(parameters.near(), parameters.filter(), ROWS, (parameters.page() - 1) * ROWS));
        } catch (Problem refused) {
            if (refused.faults().isEmpty()) {
                throw refused;
            }
            meant = SearchStart.meant(refused);
            refuse(SearchStart.sentence(refused));
        }
    }

    private void show(Page found) {
        page = found;
        centres = FoundCentre.of(found.lines(), today);
        if (found.more() || parameters.page() > 1) {
            count = finding.count(parameters.near(), parameters.filter());
        }
    }

    private void refuse(String sentence) {
        problem = sentence;
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
    }

    public List<FoundCentre> getCentres() {
        return centres;
    }

    /** Whether a search was made that could be answered, with something or with nothing. */
    public boolean isSearched() {
        return page != null;
    }

    /** Whether nothing was asked yet. */
    public boolean isNew() {
        return parameters.near().isEmpty();
    }

    public String getProblem() {
        return problem;
    }

    /** The districts that may have been meant by what was typed. */
    public List<Option> getMeant() {
        return meant;
    }

    /** What there is to say of a start outside of England; empty within. */
    public String getElsewhere() {
        return Optional.ofNullable(page)
                .flatMap(found -> SearchStart.elsewhere(found.start()))
                .orElse("");
    }

    /** {@code Centres near WR1 (Worcester)}. */
    public String getTitle() {
        return Optional.ofNullable(page)
                .map(found -> "Centres near " + found.start().inWords())
                .orElse("Centres and services");
    }

    public String getStartAt() {
        return Optional.ofNullable(page)
                .map(found -> SearchStart.position(found.start().position()))
                .orElse("");
    }

    public String getStartLabel() {
        return Optional.ofNullable(page).map(found -> found.start().district()).orElse("");
    }

    /** Such as {@code 31 to 60 of 312 services at 104 centres}. */
    public String getFound() {
        int shown = Optional.ofNullable(page).map(found -> found.lines().size()).orElse(0);
        CentreCount all = Optional.ofNullable(count).orElse(new CentreCount(shown, centres.size()));
        int first = (parameters.page() - 1) * ROWS + 1;
        String range = count == null ? "" : Formats.number(first) + " to " + Formats.number(first + shown - 1) + " of ";
        return range + words(all);
    }

    private static String words(CentreCount all) {
        if (all.services() > CentreFinding.COUNTED) {
            return "more than " + Formats.number(CentreFinding.COUNTED) + " services";
        }
        String atCentres = Formats.count(all.centres(), "centre", "centres");
        return all.services() == all.centres()
                ? atCentres
                : Formats.count(all.services(), "service", "services") + " at " + atCentres;
    }

    public @Nullable String getPrevious() {
        return parameters.page() > 1 ? Links.with("page", parameters.page() - 1) : null;
    }

    public @Nullable String getNext() {
        Page found = page;
        return found != null && found.more() ? Links.with("page", parameters.page() + 1) : null;
    }

    /** Whether the reader sees those too who may not be used. */
    public boolean isAll() {
        return access.mayEdit();
    }

    /** What the list is filtered by. */
    public List<Chip> getChips() {
        CentreFilter filter = parameters.filter();
        List<Chip> chips = new ArrayList<>();
        filter.service().ifPresent(kind -> chips.add(new Chip("service", null, kind.label())));
        filter.dfjArea()
                .flatMap(places::dfjArea)
                .ifPresent(area -> chips.add(new Chip("dfj-area", null, "DFJ area: " + area.name())));
        filter.language().ifPresent(language -> chips.add(new Chip("language", null, "Language: " + language)));
        filter.access().stream()
                .sorted()
                .forEach(feature -> chips.add(new Chip("access", EnumLabels.slug(feature), feature.label())));
        filter.within()
                .ifPresent(miles ->
                        chips.add(new Chip("within", null, "Within " + Formats.count(miles, "mile", "miles"))));
        filter.maxWait()
                .ifPresent(weeks -> chips.add(new Chip(
                        "max-wait",
                        null,
                        weeks == 0 ? "No wait" : "Wait of at most " + Formats.count(weeks, "week", "weeks"))));
        return chips;
    }

    public List<Option> getServices() {
        return Option.each(ServiceKind.values(), EnumLabels::slug, ServiceKind::label);
    }

    public List<Option> getAreas() {
        return places.dfjAreas().stream()
                .map(area -> new Option(CentreParameters.slug(area.code()), area.name()))
                .toList();
    }

    public List<Option> getLanguages() {
        return finding.languages().stream()
                .map(language -> new Option(language, language))
                .toList();
    }

    public List<Option> getFeatures() {
        return Option.each(AccessFeature.values(), EnumLabels::slug, AccessFeature::label);
    }

    public List<Option> getDistances() {
        return Stream.of(5, 10, 15, 25, 50, 100)
                .map(miles -> new Option(Integer.toString(miles), miles + " miles"))
                .toList();
    }

    public List<Option> getWaits() {
        return Stream.of(0, 2, 4, 8, 12, 26)
                .map(weeks ->
                        new Option(Integer.toString(weeks), weeks == 0 ? "No wait" : "At most " + weeks + " weeks"))
                .toList();
    }

    /** The same list as a file of this name. */
    public String file(String name) {
        return "/providers/files/" + name + Links.without("page", null);
    }

    public String getTiles() {
        return tiles;
    }

    public String getTilesCredit() {
        return tilesCredit;
    }
}
