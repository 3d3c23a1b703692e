package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.staff.AccountDetails;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.TeamDetails;
import uk.gov.cafcass.intranet.kernel.staff.Teams;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsScreen {

    private final Accounts accounts;
    private final Teams teams;
    private List<Row> rows = List.of();

    @Inject
    AccountsScreen(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    /**
     * One account of the list.
     *
     * @param roles in words
     * @param team its name, empty if they belong to none
     */
    public record Row(AccountDetails account, String roles, String team) {

        /** {@code Open}, {@code Closed}, or that nobody can sign in yet. */
        public String state() {
            if (!account.active()) {
                return "Closed";
            }
            return account.hasPassword() ? "Open" : "No password yet";
        }

        /** How the state looks. */
        public String looks() {
            if (!account.active()) {
                return "stopped";
            }
            return account.hasPassword() ? "fine" : "soon";
        }
    }

    /** Reads the list before anything of it is written. */
    public void load() {
        Map<Long, String> names = teams.all().stream().collect(Collectors.toMap(TeamDetails::id, TeamDetails::name));
        rows = accounts.all().stream()
                .map(account -> new Row(account, inWords(account), teamOf(account, names)))
                .toList();
    }

    private static String teamOf(AccountDetails account, Map<Long, String> names) {
        @Nullable Long team = account.teamId();
        return team == null ? "" : Objects.requireNonNullElse(names.get(team), "");
    }

    /** The roles of an account, as people call them. */
    static String inWords(AccountDetails account) {
        return account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    public List<Row> getRows() {
        return rows;
    }
}
