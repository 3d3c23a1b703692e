package uk.gov.cafcass.intranet.kernel.web.versions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The version that an {@code If-Match} names. */
public final class IfMatch {

    /** Of nothing: whoever sends it hears that theirs is stale, and sees both versions. */
    private static final int NONE = -1;

    private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,9})\"\\s*");
    private static final Pattern TAG_OF_WHOLE = Pattern.compile("\\s*\"(\\d{1,9})(-[0-9a-f]+)?\"\\s*");

    private IfMatch() {}

    /**
     * The version that a change is based on.
     *
     * @param code of the refusal: {@code answer.if-match}
     * @param noun what it is a version of: {@code question}
     * @throws Problem {@link Kind#CONDITION_MISSING} when the header is not there, or says that any version will do
     */
    public static int read(@Nullable String ifMatch, String code, String noun) {
        return read(TAG, ifMatch, code, noun);
    }

    /** The same of what is shown as a whole, see {@link VersionedResponse#whole}; the sum in the tag does not count here. */
    public static int ofWhole(@Nullable String ifMatch, String code, String noun) {
        return read(TAG_OF_WHOLE, ifMatch, code, noun);
    }

    private static int read(Pattern pattern, @Nullable String ifMatch, String code, String noun) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw Problem.of(
                            Kind.CONDITION_MISSING,
                            code,
                            "Send If-Match with the ETag of the " + noun
                                    + " that you read, so that nobody’s words are lost.")
                    .rule("A-2");
        }
        Matcher tag = pattern.matcher(ifMatch);
        return tag.matches() ? Integer.parseInt(tag.group(1)) : NONE;
    }
}
