package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Accounts are opened, corrected and closed by IT. */
class AccountsTest {

    private static final Set<Role> GOVERNANCE = Set.of(Role.GOVERNANCE);

    private final StaffFixture fixture = new StaffFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_account_is_opened_with_its_roles_and_without_a_password() {
        AccountDetails opened =
                with(accounts -> accounts.open(" Gwen.Price ", " Gwen Price ", "gwen@cafcass.gov.uk", GOVERNANCE));
        assertThat(opened.username()).isEqualTo("gwen.price");
        assertThat(opened.name()).isEqualTo("Gwen Price");
        assertThat(opened.active()).isTrue();
        assertThat(opened.hasPassword()).isFalse();
        assertThat(read("gwen.price")).isEqualTo(opened);
        assertThat(fixture.audit.lines()).containsExactly("CHANGED account gwen.price: opened with roles [GOVERNANCE]");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Gwen, '', username",
        "g, Gwen, '', username",
        "gwen price, Gwen, '', username",
        "-gwen, Gwen, '', username",
        "gwén, Gwen, '', username",
        "ada, Another Ada, '', username",
        "ADA, Another Ada, '', username",
        "gwen, ' ', '', name",
        "gwen, Gwen, not an address, email",
    })
    void what_is_wrong_is_said_beside_the_field(String username, String name, String email, String field) {
        Problem problem = refusal(accounts -> accounts.open(username, name, email, GOVERNANCE));
        assertThat(problem.kind()).isEqualTo(Kind.INVALID);
        assertThat(problem.faults()).extracting(Fault::field).containsExactly(field);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_opened() {
        Problem problem = refusal(accounts -> accounts.open("g", "", "x", GOVERNANCE));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("name", "email", "username");
        assertThat(fixture.value("select count(*) from kernel.account")).isEqualTo("1");
        assertThat(fixture.audit.lines()).isEmpty();
    }

    @Test
    void a_correction_of_what_somebody_else_has_changed_is_refused() {
        AccountDetails read = with(accounts -> accounts.open("gwen", "Gwen Price", "", GOVERNANCE));
        AccountDetails corrected = correct(read, "Gwen Jones", true, GOVERNANCE);
        assertThat(corrected.version()).isGreaterThan(read.version());
        assertThat(refusal(accounts -> accounts.correct("gwen", read.version(), "Gwen P", "", null, true, GOVERNANCE)))
                .extracting(Problem::kind)
                .isEqualTo(Kind.STALE);
        assertThat(read("gwen").name()).isEqualTo("Gwen Jones");
    }

    @Test
    void changing_only_the_roles_counts_as_a_change() {
        AccountDetails read = with(accounts -> accounts.open("gwen", "Gwen Price", "", GOVERNANCE));
        correct(read, "Gwen Price", true, Set.of(Role.APPROVER));
        assertThat(refusal(accounts -> accounts.correct("gwen", read.version(), "Gwen Price", "", null, true, Set.of()))
                        .kind())
                .isEqualTo(Kind.STALE);
    }

    @Test
    void an_administrator_cannot_shut_themselves_out() {
        AccountDetails own = with(accounts -> accounts.withUsername("ada"));
        for (Consumer<Accounts> attempt : List.<Consumer<Accounts>>of(
                accounts -> accounts.correct("ada", own.version(), "Ada", "", null, false, own.roles()),
                accounts -> accounts.correct("ada", own.version(), "Ada", "", null, true, GOVERNANCE))) {
            assertThat(refusal(attempt).code()).isEqualTo("account.own");
        }
        assertThat(correct(own, "Ada Byron", true, own.roles()).name()).isEqualTo("Ada Byron");
    }

    @Test
    void an_administrator_cannot_give_roles_to_themselves_A_8() {
        AccountDetails own = with(accounts -> accounts.withUsername("ada"));
        Set<Role> more = EnumSet.copyOf(own.roles());
        more.add(Role.GOVERNANCE);
        assertThat(refusal(accounts -> accounts.correct("ada", own.version(), "Ada", "", null, true, more))
                        .code())
                .isEqualTo("account.own-roles");
        assertThat(with(accounts -> accounts.withUsername("ada")).roles()).isEqualTo(own.roles());
    }

    @Test
    void a_closed_account_can_no_longer_be_asked_and_is_still_named() {
        AccountDetails gwen = with(accounts -> accounts.open("gwen", "Gwen Price", "", GOVERNANCE));
        with(accounts -> accounts.open("alan", "Alan Booth", "", GOVERNANCE));
        correct(gwen, "Gwen Price", false, GOVERNANCE);
        List<StaffMember> askable = with(accounts -> accounts.holding(Role.GOVERNANCE));
        Map<Long, StaffMember> named = with(accounts -> accounts.named(Set.of(gwen.id(), 0L)));
        assertThat(askable).extracting(StaffMember::name).containsExactly("Alan Booth");
        assertThat(named).containsOnlyKeys(gwen.id());
    }

    @Test
    void nobody_changes_their_own_password_without_the_present_one() {
        with(accounts -> {
            accounts.setPassword("ada", "correct horse battery");
            return true;
        });
        assertThat(refusal(a -> a.changePassword("wrong", "another horse entirely"))
                        .code())
                .isEqualTo("password.wrong");
        assertThat(refusal(a -> a.changePassword("correct horse battery", "short"))
                        .code())
                .isEqualTo("password.weak");
        with(accounts -> {
            accounts.changePassword("correct horse battery", "another horse entirely");
            return true;
        });
        assertThat(refusal(a -> a.changePassword("correct horse battery", "a third horse here"))
                        .code())
                .isEqualTo("password.wrong");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void accounts_are_for_IT_alone(Role role) {
        fixture.caller.is(new StaffMember(fixture.administrator.id(), "ada", "Ada Lane", Set.of(role)));
        for (Consumer<Accounts> attempt : List.<Consumer<Accounts>>of(
                Accounts::all,
                accounts -> accounts.withUsername("ada"),
                accounts -> accounts.open("gwen", "Gwen", "", GOVERNANCE),
                accounts -> accounts.correct("ada", 0, "Ada", "", null, true, Set.of(Role.ADMINISTRATOR)),
                accounts -> accounts.setPassword("ada", "correct horse battery"))) {
            assertThat(refusal(attempt).kind()).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void an_unknown_account_is_not_found() {
        assertThat(refusal(accounts -> accounts.withUsername("nobody")).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    private AccountDetails read(String username) {
        return with(accounts -> accounts.withUsername(username));
    }

    private AccountDetails correct(AccountDetails read, String name, boolean active, Set<Role> roles) {
        return with(accounts -> accounts.correct(read.username(), read.version(), name, "", null, active, roles));
    }

    private <T> T with(Function<Accounts, T> work) {
        return fixture.call(services -> work.apply(services.get(Accounts.class)));
    }

    private Problem refusal(Consumer<Accounts> work) {
        return catchThrowableOfType(
                Problem.class, () -> fixture.transactions.run(services -> work.accept(services.get(Accounts.class))));
    }
}
