package uk.gov.cafcass.intranet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.cafcass.intranet.standalone.EmbeddedDatabaseTest.ask;

import java.sql.SQLException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.gov.cafcass.intranet.kernel.staff.Passwords;
import uk.gov.cafcass.intranet.kernel.staff.Secrets;

/** The first administrator is made once for each database, so that these tests stand in an order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsAtTheTerminalTest {

    private static final String PASSWORD = "three grey herons";

    private final DatabaseAddress address = Own.database();

    @Test
    @Order(1)
    void there_is_no_administrator_that_nobody_made() {
        assertThat(FirstAdministrator.exists(address)).isFalse();
    }

    @Test
    @Order(2)
    void a_weak_password_or_a_name_that_is_none_makes_nothing() {
        assertThatThrownBy(() -> FirstAdministrator.make(address, "jo.smith", "heron"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at least 12 characters");
        assertThatThrownBy(() -> FirstAdministrator.make(address, "jo.smith", "jo.smith and co"))
                .hasMessageContaining("harder to guess");
        assertThatThrownBy(() -> FirstAdministrator.requireMakeable(address, "Jo Smith"))
                .hasMessageContaining("small letters");
        assertThat(FirstAdministrator.exists(address)).isFalse();
    }

    @Test
    @Order(3)
    void the_first_administrator_is_made_with_that_role_only_and_the_trail_knows() throws SQLException {
        FirstAdministrator.make(address, "jo.smith", PASSWORD);

        assertThat(ask(address, "select string_agg(role, ',') from kernel.account_role"))
                .isEqualTo("ADMINISTRATOR");
        String stored = ask(address, "select password_hash from kernel.account where username = 'jo.smith'");
        assertThat(stored).startsWith("PBKDF2WithHmacSHA512:210000:");
        assertThat(new Passwords().matches(PASSWORD, stored)).isTrue();
        assertThat(ask(address, "select username || '|' || what from kernel.audit_line where subject_id = 'jo.smith'"))
                .isEqualTo(System.getProperty("user.name")
                        + " (at the terminal)|opened with roles [ADMINISTRATOR], by scripts/run");
        assertThat(ask(address, "select count(*) from kernel.audit_verify()")).isEqualTo("0");
    }

    @Test
    @Order(4)
    void a_second_one_is_refused() throws SQLException {
        assertThatThrownBy(() -> FirstAdministrator.requireMakeable(address, "sam.jones"))
                .hasMessageStartingWith("There is an administrator already.");
        assertThatThrownBy(() -> FirstAdministrator.make(address, "sam.jones", PASSWORD))
                .hasMessageStartingWith("There is an administrator already.");
        assertThat(ask(address, "select count(*) from kernel.account")).isEqualTo("1");
    }

    @Test
    @Order(5)
    void a_token_is_kept_as_its_fingerprint_and_expires() throws SQLException {
        String token = ApiTokens.issue(address, "jo.smith", 7);

        assertThat(ask(
                        address,
                        "select extract(epoch from expires_at - created_at) / 86400 from kernel.api_token"
                                + " where token_hash = '" + Secrets.fingerprint(token) + "'"))
                .startsWith("7.0000");
        assertThat(ask(address, "select count(*) from kernel.api_token where token_hash = '" + token + "'"))
                .isEqualTo("0");
    }

    @Test
    @Order(6)
    void a_token_for_nobody_or_for_a_closed_account_is_refused() {
        assertThatThrownBy(() -> ApiTokens.issue(address, "nobody", 7))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no active account nobody.");
    }
}
