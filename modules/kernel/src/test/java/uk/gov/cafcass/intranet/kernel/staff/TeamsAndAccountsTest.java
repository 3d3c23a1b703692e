package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.cafcass.intranet.kernel.staff.AdministrationFixture.outcome;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Teams and accounts on a real database: what is kept, what is refused, what the second of two editors is told. */
class TeamsAndAccountsTest {

    private final AdministrationFixture fixture = new AdministrationFixture();

    @AfterEach
    void closed() {
        fixture.close();
    }

    @Test
    void a_team_is_added_with_the_areas_that_it_covers_and_renamed() {
        TeamDetails added = add(" Leeds ", "WEST_YORKSHIRE", "NORTH_YORKSHIRE");
        assertThat(added.name()).isEqualTo("Leeds");
        assertThat(added.areas()).containsExactly("NORTH_YORKSHIRE", "WEST_YORKSHIRE");
        TeamDetails renamed = fixture.teams(
                teams -> teams.correct(added.id(), added.version(), "Leeds and Bradford", List.of("WEST_YORKSHIRE")));
        assertThat(all()).containsExactly(renamed);
        assertThat(renamed.areas()).containsExactly("WEST_YORKSHIRE");
        assertThat(fixture.audited)
                .containsExactly(
                        "adam CHANGED team Leeds: added, covering [NORTH_YORKSHIRE, WEST_YORKSHIRE]",
                        "adam CHANGED team Leeds: corrected to Leeds and Bradford, covering [WEST_YORKSHIRE]");
    }

    @Test
    void a_name_is_needed_and_nobody_elses() {
        add("Leeds");
        assertThat(outcome(() -> add("LEEDS"))).isEqualTo("name: There is a team of this name already");
        assertThat(outcome(() -> add(" "))).isEqualTo("name: Enter what the team is called");
        assertThat(outcome(() -> add("York", "<b>"))).isEqualTo("areas: Choose areas from the list");
        assertThat(all()).hasSize(1);
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_made_of_a_team_even_of_its_areas_alone() {
        TeamDetails seen = add("Leeds", "WEST_YORKSHIRE");
        fixture.teams(teams -> teams.correct(seen.id(), seen.version(), "Leeds", List.of("NORTH_YORKSHIRE")));
        assertThatThrownBy(() -> fixture.teams(
                        teams -> teams.correct(seen.id(), seen.version(), "Leeds 2", List.of("WEST_YORKSHIRE"))))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.STALE);
                    assertThat(problem.sentence()).contains("It is now Leeds, covering North Yorkshire.");
                    assertThat(problem.extras()).containsEntry("version", seen.version() + 1);
                });
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_made_of_an_account_even_of_its_roles_alone() {
        AccountDetails seen = fixture.accounts(accounts -> accounts.withUsername("audrey"));
        correct(seen, Set.of(Role.APPROVER));
        assertThatThrownBy(() -> correct(seen, Set.of(Role.AUDITOR))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.STALE);
            assertThat(problem.sentence()).contains("It is now open: Audrey Bell, with Approver.");
            assertThat(problem.extras()).containsEntry("version", seen.version() + 1);
        });
    }

    @Test
    void everybody_reads_teams_and_their_own_account_and_only_it_changes_them() {
        TeamDetails team = add("Leeds");
        for (Role role : Role.values()) {
            fixture.as("audrey", role);
            String expected = role == Role.ADMINISTRATOR ? "done" : "NOT_ALLOWED";
            assertThat(all()).isNotEmpty();
            AccountDetails own = fixture.accounts(Accounts::own);
            assertThat(own.username()).isEqualTo("audrey");
            assertThat(outcome(() -> add("New " + role))).isEqualTo(expected);
            assertThat(outcome(() -> fixture.accounts(Accounts::all))).isEqualTo(expected);
            assertThat(outcome(() ->
                            fixture.teams(teams -> teams.correct(team.id(), team.version(), "Of " + role, List.of()))))
                    .isEqualTo(expected);
        }
    }

    private AccountDetails correct(AccountDetails seen, Set<Role> roles) {
        return fixture.accounts(accounts -> accounts.correct(
                seen.username(), seen.version(), seen.name(), seen.email(), seen.teamId(), true, roles));
    }

    private List<TeamDetails> all() {
        return fixture.teams(Teams::all);
    }

    private TeamDetails add(String name, String... areas) {
        return fixture.teams(teams -> teams.add(name, List.of(areas)));
    }
}
