package uk.gov.cafcass.intranet.providers.registerimport.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A list held against the register.
 *
 * @param rows by line; what has lapsed comes last
 * @param planned what is written when it is confirmed
 */
public record Comparison(List<ImportRow> rows, Planned planned) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How many rows there are of each kind. */
    public Counts counts() {
        return Counts.of(rows);
    }

    /** The same for the same rows, and for no others: whether what was previewed is what would be done. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update(row.inWords().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
