package uk.gov.cafcass.intranet.intranet.security;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page may lead that takes its destination from its own address: within this application, and nowhere else. */
public final class OwnAddress {

    private static final String FIRST_PAGE = "/";

    /**
     * One stroke, since two begin the name of a host and browsers read a backslash as a stroke; then nothing that an address has to encode.
     */
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21\\x23-\\x5b\\x5d-\\x7e]*");

    private OwnAddress() {}

    /** The address below the context root that was asked for, if it is one of ours; otherwise that of the first page. */
    public static String of(@Nullable String asked) {
        return asked != null && WITHIN.matcher(asked).matches() ? asked : FIRST_PAGE;
    }
}
