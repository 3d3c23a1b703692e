package uk.gov.cafcass.intranet.site.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.staff.AccountDetails;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Teams;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** One account for IT: who it is, what they may do, whether it is open, a new password. Its tokens are another bean's. */
@Named
@ViewScoped
public class AccountScreen extends AccountForm {

    private final Accounts accounts;
    private final Teams teams;
    private final TokensScreen tokens;

    private int version;
    private String heading = "";
    private boolean hasPassword;
    private String team = "";
    private boolean open;
    private transient @Nullable String password;

    @Inject
    AccountScreen(Accounts accounts, Teams teams, TokensScreen tokens) {
        this.accounts = accounts;
        this.teams = teams;
        this.tokens = tokens;
    }

    /** Finds the account. */
    public void load() {
        show(accounts.withUsername(getUsername()));
        tokens.setUsername(getUsername());
    }

    private void show(AccountDetails account) {
        version = account.version();
        heading = account.name();
        hasPassword = account.hasPassword();
        fill(account);
        team = account.teamId() == null ? "" : account.teamId().toString();
        open = account.active();
    }

    /** Saves what was corrected. */
    public String save() {
        @Nullable Long teamId = team == null || team.isEmpty() ? null : Long.valueOf(team);
        StaleEdit.told(
                () -> accounts.correct(getUsername(), version, getName(), getEmail(), teamId, open, chosenRoles()),
                now -> version = (int) now);
        return toItself("saved");
    }

    /** Sets another password. */
    public String choosePassword() {
        accounts.setPassword(getUsername(), Objects.requireNonNullElse(password, ""));
        return toItself("password");
    }

    private String toItself(String done) {
        return "/administration/account?faces-redirect=true&done=" + done + "&username=" + getUsername();
    }

    public List<Option> getTeams() {
        return teams.all().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    public String getHeading() {
        return heading;
    }

    public boolean isHasPassword() {
        return hasPassword;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
