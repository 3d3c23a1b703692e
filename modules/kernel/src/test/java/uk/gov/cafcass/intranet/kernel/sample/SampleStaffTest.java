package uk.gov.cafcass.intranet.kernel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Passwords;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** The accounts of a demonstration: one for each role, with the password of whoever starts it and no other. */
class SampleStaffTest {

    private final Database database = Database.with("kernel");
    private final Passwords passwords = new Passwords();

    @AfterEach
    void closed() {
        database.close();
    }

    private void load(Optional<String> password) {
        database.doInTransaction("kernel", entities -> new SampleStaff(entities, passwords, password).load());
    }

    private List<String> column(String query) {
        return database.query(query).stream().map(row -> row.get(0)).toList();
    }

    @Test
    void each_role_has_an_account_that_is_named_after_it() {
        load(Optional.of("chalk river seven"));
        assertThat(database.query("select a.username, r.role from kernel.account a join kernel.account_role r"
                        + " on r.account_id = a.id"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values())
                        .map(role ->
                                List.of(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role.name()))
                        .toList());
        assertThat(column("select name from kernel.account"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.contains(" Sample ("));
        assertThat(column("select email from kernel.account")).allMatch(email -> email.endsWith("@example.org"));
    }

    @Test
    void starting_again_makes_no_second_account_and_sets_the_password_anew() {
        load(Optional.of("chalk river seven"));
        load(Optional.of("lamps under water"));
        List<String> hashes = column("select password_hash from kernel.account");
        assertThat(hashes).hasSize(Role.values().length);
        assertThat(passwords.matches("lamps under water", hashes.get(0))).isTrue();
        assertThat(passwords.matches("chalk river seven", hashes.get(0))).isFalse();
    }

    @Test
    void without_a_password_there_are_no_accounts() {
        assertThatThrownBy(() -> load(Optional.empty())).hasMessageContaining("intranet.demo.password");
        assertThat(column("select username from kernel.account")).isEmpty();
    }
}
