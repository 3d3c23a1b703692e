package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;

/** The list of teams. */
@Named
@RequestScoped
public class TeamsScreen {

    private final Teams teams;
    private final Places places;
    private final Caller caller;
    private List<TeamDetails> rows = List.of();
    private Map<String, String> names = Map.of();

    @Inject
    TeamsScreen(Teams teams, Places places, Caller caller) {
        this.teams = teams;
        this.places = places;
        this.caller = caller;
    }

    /** Reads the list, for IT. */
    public void load() {
        caller.require(Role.ADMINISTRATOR);
        rows = teams.all();
        names = places.dfjAreas().stream().collect(Collectors.toMap(DfjArea::code, DfjArea::name));
    }

    public List<TeamDetails> getRows() {
        return rows;
    }

    /** The areas of a team, in words. */
    public String areas(TeamDetails team) {
        return team.areas().stream().map(code -> names.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
