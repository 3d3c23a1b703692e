package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.look.forms.Option;

/** Adding a team, or correcting one when the address names it. */
@Named
@ViewScoped
public class TeamScreen extends KeepingScreen<TeamDetails> {

    private final Teams teams;
    private final Places places;
    private final Caller caller;
    private String heading = "Add a team";

    @Inject
    TeamScreen(Teams teams, Places places, Caller caller, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.teams = teams;
        this.places = places;
        this.caller = caller;
    }

    @Override
    public void load() {
        caller.require(Role.ADMINISTRATOR);
        super.load();
    }

    @Override
    protected void begin() {
        empty("name");
        getChoices().put("areas", List.of());
    }

    @Override
    protected Versioned<TeamDetails> standing() {
        TeamDetails team = teams.withId(idInAddress());
        heading = team.name();
        return new Versioned<>(team.id(), team.version(), team);
    }

    @Override
    protected void show(TeamDetails team) {
        getTexts().put("name", team.name());
        getChoices().put("areas", List.copyOf(team.areas()));
    }

    @Override
    protected TeamDetails typed() {
        return new TeamDetails(number(), version(), text("name").strip(), new TreeSet<>(chosen("areas")));
    }

    @Override
    protected List<FieldValue> said(TeamDetails team) {
        return List.of(
                new FieldValue("Name", team.name()),
                new FieldValue(
                        "Areas of Designated Family Judges that it covers",
                        places.dfjAreas().stream()
                                .filter(area -> team.areas().contains(area.code()))
                                .map(DfjArea::name)
                                .collect(Collectors.joining(", "))));
    }

    @Override
    protected Versioned<TeamDetails> store(Versioned<TeamDetails> typed) {
        TeamDetails team = isNew()
                ? teams.add(text("name"), chosen("areas"))
                : teams.correct(typed.id(), typed.version(), text("name"), chosen("areas"));
        return new Versioned<>(team.id(), team.version(), team);
    }

    @Override
    protected String leadsTo(Versioned<TeamDetails> kept) {
        return "/administration/teams?faces-redirect=true&done=saved";
    }

    @Override
    public String getDraft() {
        return "team-" + (isNew() ? "new" : getId());
    }

    public String getHeading() {
        return heading;
    }

    public List<Option> getAllAreas() {
        return places.dfjAreas().stream()
                .map(area -> new Option(area.code(), area.name()))
                .toList();
    }
}
