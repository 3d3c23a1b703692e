package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.intranet.IntranetFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;

/** Accounts, teams and tokens as IT sees them, and an account as its owner does. */
class AdministrationScreensTest {

    private static final String PASSWORD = "a long enough sentence of 2026";

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void today() {
        FIXTURE.clock.moveTo("2026-11-24");
    }

    private static Problem refused(ThrowingCallable work) {
        return catchThrowableOfType(Problem.class, work);
    }

    private static List<String> faults(ThrowingCallable work) {
        return refused(work).faults().stream().map(Fault::field).toList();
    }

    private static AccountScreen account(Services services, String username) {
        AccountScreen screen = services.fresh(AccountScreen.class);
        screen.setUsername(username);
        screen.load();
        return screen;
    }

    private static NewAccountScreen newAccount(Services services, String username, String name, Role... roles) {
        NewAccountScreen screen = services.fresh(NewAccountScreen.class);
        screen.load();
        screen.setUsername(username);
        screen.setName(name);
        screen.setRoles(List.of(roles).stream().map(Role::name).toList());
        return screen;
    }

    private static List<AccountsScreen.Row> accounts(Services services) {
        AccountsScreen screen = services.fresh(AccountsScreen.class);
        screen.load();
        return screen.getRows();
    }

    @Test
    void an_account_is_opened_with_its_roles_and_waits_for_a_password() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            NewAccountScreen screen = newAccount(s, "Ina", "Ina Moss", Role.INFORMATION_OWNER, Role.PRACTITIONER);
            assertThat(screen.open()).isEqualTo("/administration/account?faces-redirect=true&done=opened&username=ina");
            assertThat(accounts(s))
                    .filteredOn(row -> row.account().username().equals("ina"))
                    .extracting(AccountsScreen.Row::state, AccountsScreen.Row::looks, AccountsScreen.Row::team)
                    .containsExactly(tuple("No password yet", "soon", ""));
            assertThat(account(s, "ina").isHasPassword()).isFalse();
            AccountScreen ina = account(s, "ina");
            ina.setPassword(PASSWORD);
            assertThat(ina.choosePassword()).endsWith("done=password&username=ina");
            assertThat(ina.getPassword()).isEmpty();
            assertThat(accounts(s))
                    .filteredOn(row -> row.account().username().equals("ina"))
                    .extracting(AccountsScreen.Row::state)
                    .containsExactly("Open");
        });
    }

    @Test
    void a_username_that_is_taken_is_told_at_its_field() {
        FIXTURE.rehearse(FIXTURE.adam, s -> assertThat(faults(newAccount(s, "gwen", "Gwen Other")::open))
                .containsExactly("username"));
    }

    @Test
    void who_is_not_it_opens_nothing_and_sees_no_account() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            assertThat(refused(() -> newAccount(s, "ina", "Ina Moss")).kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(refused(() -> accounts(s)).kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(refused(() -> account(s, "fay")).kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(refused(s.fresh(TeamsScreen.class)::load).kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(refused(s.fresh(TeamScreen.class)::load).kind()).isEqualTo(Kind.NOT_ALLOWED);
        });
    }

    @Test
    void an_account_is_closed_and_stays_on_the_list() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            AccountScreen screen = account(s, "fay");
            assertThat(screen.getHeading()).isEqualTo("Fay Cole");
            screen.getTicks().put("open", false);
            assertThat(screen.save()).endsWith("done=saved&username=fay");
            assertThat(accounts(s))
                    .filteredOn(row -> row.account().username().equals("fay"))
                    .extracting(AccountsScreen.Row::state, AccountsScreen.Row::looks)
                    .containsExactly(tuple("Closed", "stopped"));
        });
    }

    @Test
    void of_two_who_changed_different_things_of_an_account_both_are_kept() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            AccountScreen second = account(s, "fay");
            AccountScreen first = account(s, "fay");
            first.getTexts().put("name", "Fay Coleman");
            assertThat(first.save()).isNotNull();
            second.getChoices().put("roles", List.of("SERVICE_MANAGER"));
            assertThat(second.save()).isNotNull();
            assertThat(second.getTakenOver()).containsExactly("Name");
            assertThat(account(s, "fay").getTexts()).containsEntry("name", "Fay Coleman");
            assertThat(account(s, "fay").getChoices()).containsEntry("roles", List.of("SERVICE_MANAGER"));
        });
    }

    @Test
    void of_two_who_changed_the_same_the_second_sees_both_in_words() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            AccountScreen second = account(s, "fay");
            AccountScreen first = account(s, "fay");
            first.getChoices().put("roles", List.of("COMMISSIONER"));
            assertThat(first.save()).isNotNull();
            second.getChoices().put("roles", List.of("SERVICE_MANAGER"));
            assertThat(second.save()).isNull();
            assertThat(second.getDiffering())
                    .extracting(differs -> differs.label())
                    .containsExactly("Roles");
        });
    }

    @Test
    void a_team_is_added_corrected_and_named_on_the_list_of_accounts() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            TeamScreen team = s.fresh(TeamScreen.class);
            team.load();
            assertThat(team.getHeading()).isEqualTo("Add a team");
            assertThat(faults(team::save)).containsExactly("name");
            String area = team.getAllAreas().get(0).value();
            team.getTexts().put("name", " Leeds ");
            team.getChoices().put("areas", List.of(area));
            assertThat(team.save()).isEqualTo("/administration/teams?faces-redirect=true&done=saved");
            TeamsScreen teams = s.fresh(TeamsScreen.class);
            teams.load();
            var leeds = teams.getRows().get(0);
            assertThat(leeds.name()).isEqualTo("Leeds");
            assertThat(teams.areas(leeds)).isEqualTo(team.getAllAreas().get(0).label());

            AccountScreen fay = account(s, "fay");
            fay.getTexts().put("team", Long.toString(leeds.id()));
            assertThat(fay.save()).isNotNull();
            assertThat(accounts(s))
                    .filteredOn(row -> row.team().equals("Leeds"))
                    .extracting(row -> row.account().username())
                    .containsExactly("fay");

            TeamScreen again = s.fresh(TeamScreen.class);
            again.setId(Long.toString(leeds.id()));
            again.load();
            assertThat(again.getHeading()).isEqualTo("Leeds");
            again.getTexts().put("name", "Leeds and York");
            assertThat(again.save()).isNotNull();
            teams.load();
            assertThat(teams.getRows()).extracting(row -> row.name()).containsExactly("Leeds and York");
        });
    }

    @Test
    void everybody_sees_their_own_account_in_words() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            OwnAccountScreen own = s.fresh(OwnAccountScreen.class);
            own.load();
            assertThat(own.getAccount().username()).isEqualTo("gwen");
            assertThat(own.getRoles()).isEqualTo(Role.GOVERNANCE.label());
            assertThat(own.getTeam()).isEmpty();
            assertThat(s.get(TokensScreen.class).getUsername()).isEqualTo("gwen");
        });
    }

    @Test
    void a_password_is_changed_by_who_knows_the_present_one_and_typed_the_new_one_twice() {
        FIXTURE.doAs(FIXTURE.adam, s -> {
            AccountScreen gwen = account(s, "gwen");
            gwen.setPassword(PASSWORD);
            gwen.choosePassword();
        });
        String before = FIXTURE.value("select password_hash from kernel.account where username = 'gwen'");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            OwnAccountScreen own = s.fresh(OwnAccountScreen.class);
            own.setPresent(PASSWORD);
            own.setPassword("another long sentence of 2026");
            own.setAgain("another long sentence of 2027");
            assertThat(faults(own::change)).containsExactly("again");
            own.setAgain("another long sentence of 2026");
            own.setPresent("not the present one at all");
            assertThat(faults(own::change)).containsExactly("present");
            assertThat(FIXTURE.value("select password_hash from kernel.account where username = 'gwen'"))
                    .isEqualTo(before);
            own.setPresent(PASSWORD);
            assertThat(own.change()).isEqualTo("/account?faces-redirect=true&done=password");
            assertThat(List.of(own.getPresent(), own.getPassword(), own.getAgain()))
                    .containsOnly("");
        });
        assertThat(FIXTURE.value("select password_hash from kernel.account where username = 'gwen'"))
                .isNotEqualTo(before);
    }

    @Test
    void a_token_is_shown_once_to_who_made_it_and_ends_after_its_days() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            TokensScreen tokens = s.fresh(TokensScreen.class);
            tokens.setUsername("gwen");
            tokens.setLabel("Statistics");
            tokens.setDays(" 30 ");
            tokens.make();
            assertThat(s.get(NewToken.class).getToken()).hasSizeGreaterThan(20);
            assertThat(tokens.getLabel()).isEmpty();
            assertThat(tokens.getDays()).isEqualTo("90");
            assertThat(tokens.getRows()).extracting(TokensScreen.Row::expired).containsExactly(false);
            FIXTURE.clock.moveTo("2026-12-23");
            assertThat(tokens.getRows()).extracting(TokensScreen.Row::expired).containsExactly(false);
            FIXTURE.clock.moveTo("2026-12-25");
            assertThat(tokens.getRows()).extracting(TokensScreen.Row::expired).containsExactly(true);
            tokens.revoke(tokens.getRows().get(0).token().id());
            assertThat(s.get(NewToken.class).isRevoked()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "0", "-1", "1.5", "99999"})
    void a_token_is_made_for_a_number_of_days_alone(String days) {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            TokensScreen tokens = s.fresh(TokensScreen.class);
            tokens.setUsername("gwen");
            tokens.setLabel("Statistics");
            tokens.setDays(days);
            assertThat(faults(tokens::make)).containsExactly("days");
            assertThat(s.get(NewToken.class).getToken()).isEmpty();
            assertThat(tokens.getDays()).as("what was typed stays").isEqualTo(days);
        });
    }
}
