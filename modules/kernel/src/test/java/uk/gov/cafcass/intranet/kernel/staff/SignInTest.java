package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets in, and how little is learnt by who does not. */
class SignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String HASH = new Passwords().hash(PASSWORD);

    private final StaffFixture fixture = new StaffFixture();
    private final CountedPasswords passwords = new CountedPasswords();

    @BeforeEach
    void gwenHasAPassword() {
        fixture.transactions.given(Passwords.class, passwords);
        fixture.add("gwen", "Gwen Price", Role.GOVERNANCE);
        fixture.database.execute("update kernel.account set password_hash = '" + HASH + "' where username = 'gwen'");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_right_password_gets_in_with_the_roles_of_today() {
        assertThat(signIn("gwen", PASSWORD)).hasValueSatisfying(staff -> {
            assertThat(staff.name()).isEqualTo("Gwen Price");
            assertThat(staff.roles()).containsExactly(Role.GOVERNANCE);
        });
        assertThat(fixture.audit.lines()).containsExactly("SIGNED_IN account gwen: signed in");
    }

    @Test
    void capitals_and_spaces_around_the_username_do_not_matter() {
        assertThat(signIn(" Gwen ", PASSWORD)).isPresent();
    }

    @Test
    void a_wrong_password_is_counted_and_audited() {
        assertThat(signIn("gwen", "wrong horse battery")).isEmpty();
        assertThat(attempts()).isEqualTo("1");
        assertThat(fixture.audit.lines()).containsExactly("SIGNED_IN account gwen: refused: wrong password");
        assertThat(signIn("gwen", PASSWORD)).isPresent();
        assertThat(attempts()).isEqualTo("0");
    }

    @Test
    void the_fifth_wrong_password_locks_for_a_minute_even_for_the_right_one() {
        for (int i = 0; i < Account.FREE_ATTEMPTS; i++) {
            signIn("gwen", "wrong horse battery");
        }
        assertThat(signIn("gwen", PASSWORD)).isEmpty();
        assertThat(fixture.audit.lines()).endsWith("SIGNED_IN account gwen: refused: locked");
        fixture.clock.moveTo("2015-06-09");
        assertThat(signIn("gwen", PASSWORD)).isPresent();
    }

    @Test
    void a_closed_account_stays_out() {
        fixture.database.execute("update kernel.account set active = false where username = 'gwen'");
        assertThat(signIn("gwen", PASSWORD)).isEmpty();
        assertThat(fixture.audit.lines()).containsExactly("SIGNED_IN account gwen: refused: account closed");
        assertThat(fixture.<Optional<StaffMember>>call(s -> s.get(SignIn.class).stillOpen("gwen")))
                .isEmpty();
    }

    @Test
    void an_unknown_username_an_account_without_password_and_a_wrong_password_take_the_same_work() {
        fixture.add("new", "New Person", Role.PRACTITIONER);
        for (String username : new String[] {"gwen", "new", "nobody"}) {
            passwords.rounds = 0;
            assertThat(signIn(username, "wrong horse battery")).isEmpty();
            assertThat(passwords.rounds).as(username).isEqualTo(210_000);
        }
    }

    @Test
    void a_token_signs_in_until_it_expires() {
        String token = Secrets.newToken();
        fixture.database.execute("insert into kernel.api_token (account_id, token_hash, expires_at) select id, '"
                + Secrets.fingerprint(token)
                + "', '2015-06-08T12:00:00Z' from kernel.account where username = 'gwen'");
        assertThat(token(token)).map(StaffMember::username).contains("gwen");
        assertThat(token(token + "x")).isEmpty();
        assertThat(token("")).isEmpty();
        assertThat(token(Secrets.fingerprint(token)))
                .as("a stolen table opens nothing")
                .isEmpty();
        fixture.clock.moveTo("2015-06-09");
        assertThat(token(token)).isEmpty();
    }

    @Test
    void a_token_of_a_closed_account_opens_nothing() {
        String token = Secrets.newToken();
        fixture.database.execute("insert into kernel.api_token (account_id, token_hash, expires_at) select id, '"
                + Secrets.fingerprint(token)
                + "', '2015-07-08T12:00:00Z' from kernel.account where username = 'gwen'");
        fixture.database.execute("update kernel.account set active = false where username = 'gwen'");
        assertThat(token(token)).isEmpty();
    }

    @Test
    void no_two_tokens_are_the_same() {
        assertThat(Secrets.newToken())
                .isNotEqualTo(Secrets.newToken())
                .startsWith("cafcass_")
                .hasSizeGreaterThan(45);
    }

    private Optional<StaffMember> signIn(String username, String password) {
        return fixture.call(services -> services.get(SignIn.class).withPassword(username, password));
    }

    private Optional<StaffMember> token(String token) {
        return fixture.call(services -> services.get(SignIn.class).withToken(token));
    }

    private String attempts() {
        return fixture.value("select failed_attempts from kernel.account where username = 'gwen'");
    }

    /** Tells how many rounds of hashing a sign-in took. */
    private static final class CountedPasswords extends Passwords {

        private int rounds;

        @Override
        public boolean matches(String password, String stored) {
            String[] parts = stored.split(":");
            rounds += parts.length == 4 ? Integer.parseInt(parts[1]) : 0;
            return super.matches(password, stored);
        }
    }
}
