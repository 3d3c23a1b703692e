package uk.gov.cafcass.intranet.kernel.web.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Reads a body up to a limit, so that nobody fills the memory. */
public final class BodyReader {

    /** For JSON: a text of the longest kind that is taken, in any script, and what goes with it. */
    private static final int JSON_LIMIT = 2_000_000;

    /** What is over the limit is read and thrown away up to here, so that the sender gets to hear why. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    private BodyReader() {}

    /**
     * The body, of at most 2 MB.
     *
     * @throws Problem {@link Kind#TOO_LARGE} when it has more bytes than the limit
     */
    public static byte[] json(InputStream body) {
        byte[] bytes = atMost(JSON_LIMIT + 1, body);
        if (bytes.length > JSON_LIMIT) {
            throw Problem.of(Kind.TOO_LARGE, "body.too-large", "This is over the limit of 2 MB. Send a shorter text.");
        }
        return bytes;
    }

    /** The body or as much of its beginning as these bytes; the rest is not kept. */
    public static byte[] atMost(int most, InputStream body) {
        try {
            byte[] bytes = body.readNBytes(most);
            throwAway(body);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long left = PATIENCE;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = body.read(buffer);
            left -= read;
        }
    }
}
