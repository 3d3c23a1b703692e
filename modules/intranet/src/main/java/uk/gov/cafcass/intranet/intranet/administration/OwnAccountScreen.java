package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.staff.AccountDetails;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;

/** My account: what IT keeps about me, and my password. My tokens are another bean's. */
@Named
@ViewScoped
public class OwnAccountScreen implements Serializable {

    private final Accounts accounts;
    private final Teams teams;
    private final TokensScreen tokens;
    private transient @Nullable AccountDetails account;
    private transient @Nullable String present;
    private transient @Nullable String password;
    private transient @Nullable String again;

    @Inject
    OwnAccountScreen(Accounts accounts, Teams teams, TokensScreen tokens) {
        this.accounts = accounts;
        this.teams = teams;
        this.tokens = tokens;
    }

    /** Finds the account of whoever is signed in. */
    public void load() {
        tokens.setUsername(getAccount().username());
    }

    public AccountDetails getAccount() {
        AccountDetails known = account;
        if (known == null) {
            known = accounts.own();
            account = known;
        }
        return known;
    }

    /** The roles in words. */
    public String getRoles() {
        return AccountsScreen.inWords(getAccount());
    }

    /** The team's name; empty for none. */
    public String getTeam() {
        @Nullable Long id = getAccount().teamId();
        return teams.all().stream()
                .filter(team -> id != null && team.id() == id)
                .map(TeamDetails::name)
                .findFirst()
                .orElse("");
    }

    /** Changes the password. */
    public String change() {
        if (!Objects.equals(password, again)) {
            throw Problem.invalid("password.differs", "again", "Type the new password twice in the same way");
        }
        accounts.changePassword(Objects.requireNonNullElse(present, ""), Objects.requireNonNullElse(password, ""));
        return "/account?faces-redirect=true&done=password";
    }

    /** Never goes back to the browser. */
    public String getPresent() {
        return "";
    }

    public void setPresent(@Nullable String present) {
        this.present = present;
    }

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Never goes back to the browser. */
    public String getAgain() {
        return "";
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
