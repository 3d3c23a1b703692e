package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.staff.AccountDetails;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.Teams;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.KeepingScreen;
import uk.gov.cafcass.intranet.look.forms.Option;

/** One account for IT: who it is, what they may do, whether it is open, a new password. Its tokens are another bean's. */
@Named
@ViewScoped
public class AccountScreen extends KeepingScreen<AccountScreen.Typed> {

    private final Accounts accounts;
    private final Teams teams;
    private final TokensScreen tokens;

    private String username = "";
    private String heading = "";
    private boolean hasPassword;
    private transient @Nullable String password;

    @Inject
    AccountScreen(Accounts accounts, Teams teams, TokensScreen tokens, Drafts drafts, Clock clock) {
        super(drafts, clock);
        this.accounts = accounts;
        this.teams = teams;
        this.tokens = tokens;
    }

    /**
     * What the form says of an account.
     *
     * @param team its number; empty for none
     */
    public record Typed(String name, String email, String team, Set<Role> roles, boolean open) {

        static Typed of(AccountDetails account) {
            Long team = account.teamId();
            return new Typed(
                    account.name(),
                    account.email(),
                    team == null ? "" : team.toString(),
                    Set.copyOf(account.roles()),
                    account.active());
        }
    }

    @Override
    public void load() {
        super.load();
        tokens.setUsername(username);
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    protected Versioned<Typed> standing() {
        AccountDetails account = accounts.withUsername(username);
        heading = account.name();
        hasPassword = account.hasPassword();
        return new Versioned<>(0, account.version(), Typed.of(account));
    }

    @Override
    protected void show(Typed value) {
        getTexts().put("name", value.name());
        getTexts().put("email", value.email());
        getTexts().put("team", value.team());
        getChoices()
                .put("roles", value.roles().stream().map(Role::name).sorted().toList());
        getTicks().put("open", value.open());
    }

    @Override
    protected Typed typed() {
        return new Typed(
                text("name"),
                text("email"),
                text("team"),
                chosen("roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                tick("open"));
    }

    @Override
    protected List<FieldValue> said(Typed value) {
        return List.of(
                new FieldValue("Name", value.name()),
                new FieldValue("E-mail address", value.email()),
                new FieldValue("Team", Option.labelOf(getTeams(), value.team())),
                new FieldValue(
                        "Roles",
                        value.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))),
                new FieldValue("The account is open", value.open() ? "Yes" : "No"));
    }

    @Override
    protected Versioned<Typed> store(Versioned<Typed> typed) {
        Typed value = typed.value();
        @Nullable Long team = value.team().isEmpty() ? null : Long.valueOf(value.team());
        AccountDetails saved = accounts.correct(
                username, typed.version(), value.name(), value.email(), team, value.open(), value.roles());
        return new Versioned<>(0, saved.version(), Typed.of(saved));
    }

    @Override
    protected String leadsTo(Versioned<Typed> kept) {
        return toItself("saved");
    }

    @Override
    public String getDraft() {
        return "account-" + username;
    }

    /** Sets another password. */
    public String choosePassword() {
        accounts.setPassword(username, Objects.requireNonNullElse(password, ""));
        return toItself("password");
    }

    private String toItself(String done) {
        return "/administration/account?faces-redirect=true&done=" + done + "&username=" + username;
    }

    public List<Option> getTeams() {
        return teams.all().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    public List<Option> getAllRoles() {
        return Option.each(Role.values(), Role::name, Role::label);
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

    /** Never goes back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
