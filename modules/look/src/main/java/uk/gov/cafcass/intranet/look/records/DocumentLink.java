package uk.gov.cafcass.intranet.look.records;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * A document as a list shows it.
 *
 * @param name what it is called: {@code Reply of 12 June 2015}
 * @param url where it is fetched from
 * @param kind its kind in a word: {@code PDF}
 * @param bytes its size
 * @param added since when it is there
 * @param by who added it, if a person did
 * @param withdrawal where it can be withdrawn, if the reader may do that
 */
public record DocumentLink(
        String name,
        String url,
        String kind,
        long bytes,
        Temporal added,
        @Nullable String by,
        @Nullable String withdrawal) {

    /** One that nobody can withdraw. */
    public DocumentLink(String name, String url, String kind, long bytes, Temporal added, @Nullable String by) {
        this(name, url, kind, bytes, added, by, null);
    }
}
