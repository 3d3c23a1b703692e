package uk.gov.cafcass.intranet.kernel.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What an answer that is a file says in its {@code Content-Disposition}: to be saved, and under which name. */
public final class Disposition {

    private static final String AS_IT_IS = "!#$&+-.^_`|~";

    private Disposition() {}

    /** RFC 6266: the name in ASCII for those who know no better, then as it is. */
    public static String attachment(String fileName) {
        String plain = fileName.replaceAll("[^ -~]|[\"\\\\]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    /** RFC 8187. */
    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : fileName.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean letterOrDigit = c < 128 && Character.isLetterOrDigit(c);
            encoded.append(
                    letterOrDigit || AS_IT_IS.indexOf(c) >= 0
                            ? String.valueOf(c)
                            : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
