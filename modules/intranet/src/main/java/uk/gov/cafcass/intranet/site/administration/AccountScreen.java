package uk.gov.cafcass.intranet.site.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.staff.AccountDetails;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.Teams;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;

/** One account for IT: who it is, what they may do, whether it is open, a new password. Its tokens are another bean's. */
@Named
@ViewScoped
public class AccountScreen implements Serializable {

    private final transient Accounts accounts;
    private final transient Teams teams;
    private final transient TokensScreen tokens;

    private String username = "";
    private int version;
    private String heading = "";
    private boolean hasPassword;
    private String name = "";
    private String email = "";
    private String team = "";
    private List<String> roles = new ArrayList<>();
    private boolean open;
    private transient String password = "";

    @Inject
    AccountScreen(Accounts accounts, Teams teams, TokensScreen tokens) {
        this.accounts = accounts;
        this.teams = teams;
        this.tokens = tokens;
    }

    /** Finds the account. */
    public void load() {
        show(accounts.withUsername(username));
        tokens.setUsername(username);
    }

    private void show(AccountDetails account) {
        version = account.version();
        heading = account.name();
        hasPassword = account.hasPassword();
        name = account.name();
        email = account.email();
        team = account.teamId() == null ? "" : account.teamId().toString();
        roles = new ArrayList<>(account.roles().stream().map(Role::name).toList());
        open = account.active();
    }

    /** Saves what was corrected. */
    public String save() {
        @Nullable Long teamId = team == null || team.isEmpty() ? null : Long.valueOf(team);
        StaleEdit.told(
                () -> accounts.correct(username, version, name, email, teamId, open, RoleOptions.roles(roles)),
                now -> version = (int) now);
        return toItself("saved");
    }

    /** Sets another password. */
    public String choosePassword() {
        accounts.setPassword(username, password);
        return toItself("password");
    }

    private String toItself(String done) {
        return "/administration/account?faces-redirect=true&done=" + done + "&username=" + username;
    }

    public List<Option> getAllRoles() {
        return RoleOptions.all();
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

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = team;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
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

    public void setPassword(String password) {
        this.password = password;
    }
}
