package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are kept so that nobody can read them and Jakarta Security can check them. */
class PasswordsTest {

    private static final String PASSWORD = "correct horse battery";

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_stored_form_and_no_other_does() {
        String stored = passwords.hash(PASSWORD);
        assertThat(passwords.matches(PASSWORD, stored)).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @Test
    void the_same_password_is_stored_differently_each_time() {
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(passwords.hash(PASSWORD));
    }

    @Test
    void the_stored_form_is_that_of_Jakarta_Security() throws Exception {
        String[] parts = passwords.hash(PASSWORD).split(":");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] hash = Base64.getDecoder().decode(parts[3]);
        PBEKeySpec spec = new PBEKeySpec(PASSWORD.toCharArray(), salt, Integer.parseInt(parts[1]), hash.length * 8);
        assertThat(parts).hasSize(4);
        assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(salt).hasSizeGreaterThanOrEqualTo(32);
        assertThat(hash)
                .isEqualTo(SecretKeyFactory.getInstance(parts[0])
                        .generateSecret(spec)
                        .getEncoded());
    }

    @Test
    void a_form_that_Jakarta_Security_stored_with_fewer_rounds_is_read_too() throws Exception {
        byte[] salt = new byte[16];
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 2048, 256))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        String stored = "PBKDF2WithHmacSHA512:2048:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        assertThat(passwords.matches(PASSWORD, stored)).isTrue();
        assertThat(passwords.matches("another password", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":::", "plain", "PBKDF2WithHmacSHA1:2048:AAAA:AAAA", "a:b:c:d"})
    void what_is_no_stored_form_matches_nothing(String stored) {
        assertThat(passwords.matches(PASSWORD, stored)).isFalse();
        assertThat(passwords.matches("", stored)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "elevenchars",
                "gwen.price 2015",
                "GWEN.PRICE is my name",
                "my Password 123",
                "aaaaaaaaaaaaaaaa",
                "abababababababab"
            })
    void what_is_easy_to_guess_is_objected_to(String password) {
        assertThat(passwords.objection(password, "gwen.price")).isPresent();
    }

    @Test
    void three_words_will_do_and_a_whole_page_will_not() {
        assertThat(passwords.objection(PASSWORD, "gwen.price")).isEmpty();
        assertThat(passwords.objection(PASSWORD.repeat(10), "gwen.price")).isPresent();
    }
}
