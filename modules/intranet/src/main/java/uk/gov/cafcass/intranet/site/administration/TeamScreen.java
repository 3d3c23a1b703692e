package uk.gov.cafcass.intranet.site.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** Adding a team, or correcting one when the address names it. */
@Named
@ViewScoped
public class TeamScreen implements Serializable {

    private final Teams teams;
    private final Places places;
    private final Caller caller;
    private long id;
    private int version;
    private String heading = "Add a team";
    private String name = "";
    private List<String> areas = List.of();

    @Inject
    TeamScreen(Teams teams, Places places, Caller caller) {
        this.teams = teams;
        this.places = places;
        this.caller = caller;
    }

    /** Finds the team, if there is one to correct. */
    public void load() {
        caller.require(Role.ADMINISTRATOR);
        if (!isNew()) {
            TeamDetails team = teams.withId(id);
            version = team.version();
            heading = team.name();
            name = team.name();
            areas = List.copyOf(team.areas());
        }
    }

    /** Adds it or saves what was corrected. */
    public String save() {
        if (isNew()) {
            teams.add(name, areas);
        } else {
            StaleEdit.told(() -> teams.correct(id, version, name, areas), now -> version = (int) now);
        }
        return "/administration/teams?faces-redirect=true&done=saved";
    }

    public boolean isNew() {
        return id == 0;
    }

    public String getHeading() {
        return heading;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The codes of those that it covers. */
    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = List.copyOf(areas);
    }

    public List<Option> getAllAreas() {
        return places.dfjAreas().stream()
                .map(area -> new Option(area.code(), area.name()))
                .toList();
    }
}
