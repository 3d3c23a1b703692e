package uk.gov.cafcass.intranet.site.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;

/** The list of teams. */
@Named
@RequestScoped
public class TeamsScreen {

    private final Teams teams;
    private final Caller caller;
    private List<TeamDetails> rows = List.of();

    @Inject
    TeamsScreen(Teams teams, Caller caller) {
        this.teams = teams;
        this.caller = caller;
    }

    /** Reads the list, for IT. */
    public void load() {
        caller.require(Role.ADMINISTRATOR);
        rows = teams.all();
    }

    public List<TeamDetails> getRows() {
        return rows;
    }

    /** The areas of a team, in words. */
    public String areas(TeamDetails team) {
        return String.join(", ", team.areas());
    }
}
