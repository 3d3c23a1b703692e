package uk.gov.cafcass.intranet.kernel.files;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.cafcass.intranet.kernel.text.CleanText;

/** How a sender calls a file. */
public final class FileNames {

    private static final int LONGEST = 200;
    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
    private static final Pattern PLAIN = Pattern.compile("(?i)filename\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))");

    private FileNames() {}

    /** Without the folders that it was in, and not endless: of a long name the end stays, for the sake of its ending. */
    public static String last(String name) {
        String line = CleanText.line(name);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST)).strip();
    }

    /** The name in a {@code Content-Disposition} (RFC 6266), if it has one. */
    public static Optional<String> fromDisposition(String disposition) {
        Matcher extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            return decoded(extended.group(1)).map(FileNames::last);
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find()
                ? Optional.of(last(plain.group(1) == null ? plain.group(2) : plain.group(1)))
                : Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
