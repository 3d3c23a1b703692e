package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * How passwords are kept and checked: PBKDF2 with HMAC-SHA-512, in the form that Jakarta Security's
 * {@code Pbkdf2PasswordHash} writes, {@code algorithm:iterations:salt:hash} with both parts in Base64, so that either can read
 * the other's. Plain Java, since the first administrator is made where no container runs.
 */
@ApplicationScoped
public class Passwords {

    /** The fewest characters of a password. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** What is wrong with a new password, as a sentence; empty when it will do. */
    public Optional<String> objection(String password, String username) {
        if (password.length() < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters. Three words are easy to remember.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        String small = password.toLowerCase(java.util.Locale.ROOT);
        if (small.contains(username)
                || small.contains("password")
                || small.chars().distinct().count() < 5) {
            return Optional.of(
                    "Use something harder to guess: not your username, not the word password, not one key again and again.");
        }
        return Optional.empty();
    }

    /** The form in which a password is stored; different every time. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return String.join(
                ":",
                ALGORITHM,
                Integer.toString(ITERATIONS),
                base64.encodeToString(salt),
                base64.encodeToString(derive(password, salt, ITERATIONS, HASH_BYTES)));
    }

    /** Whether this is the password behind the stored form; takes the same time whichever character is wrong. */
    public boolean matches(String password, String stored) {
        String[] parts = stored.split(":");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual =
                derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]), expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    private static byte[] derive(String password, byte[] salt, int iterations, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, bytes * 8);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        } finally {
            spec.clearPassword();
        }
    }
}
