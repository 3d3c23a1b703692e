package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong passwords lock an account, longer each time. */
class AccountTest {

    private static final Instant NOW = Instant.parse("2015-06-08T09:00:00Z");

    private final Account account = new Account("gwen", "Gwen Price", "", Set.of(Role.GOVERNANCE));

    @Test
    void four_wrong_passwords_lock_nothing() {
        wrong(4);
        assertThat(account.lockedAt(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "6, 2", "7, 4", "8, 8", "9, 16", "10, 32", "11, 60", "12, 60", "200, 60"})
    void each_further_one_locks_for_twice_as_long_up_to_an_hour(int times, int minutes) {
        wrong(times);
        Duration lock = Duration.ofMinutes(minutes);
        assertThat(account.lockedAt(NOW.plus(lock).minusMillis(1))).isTrue();
        assertThat(account.lockedAt(NOW.plus(lock))).isFalse();
    }

    @Test
    void the_right_password_forgets_the_wrong_ones() {
        wrong(9);
        account.passwordWasRight();
        assertThat(account.lockedAt(NOW)).isFalse();
        wrong(4);
        assertThat(account.lockedAt(NOW)).isFalse();
    }

    @Test
    void a_new_password_unlocks() {
        wrong(9);
        account.choosePassword("new");
        assertThat(account.lockedAt(NOW)).isFalse();
        assertThat(account.details().hasPassword()).isTrue();
    }

    @Test
    void a_closed_account_keeps_its_name_for_the_audit_trail() {
        account.correct("Gwen Jones", "gwen@cafcass.gov.uk", null, false, Set.of());
        assertThat(account.active()).isFalse();
        assertThat(account.staffMember().name()).isEqualTo("Gwen Jones");
        assertThat(account.details().roles()).isEmpty();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            account.passwordWasWrong(NOW);
        }
    }
}
