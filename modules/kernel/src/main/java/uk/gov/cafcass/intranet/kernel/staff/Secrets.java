package uk.gov.cafcass.intranet.kernel.staff;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;

/** API tokens: 32 random bytes, shown once; what is kept is their fingerprint, so that a stolen table opens nothing. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "cafcass_";

    private Secrets() {}

    /** A new token, unguessable, recognisable by its beginning when it turns up where it should not. */
    public static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The fingerprint under which a token is stored: SHA-256, lower-case hex. */
    public static String fingerprint(String token) {
        return Fingerprint.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
