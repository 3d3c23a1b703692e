package uk.gov.cafcass.intranet.look.records;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a text, side by side, with the words that differ marked.
 *
 * @param before the pieces of the earlier one, in order
 * @param after the pieces of the later one, in order
 */
public record Differences(List<Piece> before, List<Piece> after) {

    /** Beyond this many words the whole texts are marked: comparing would take longer than reading. */
    private static final int MOST_WORDS = 20_000;

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"
            + "|(?<=[\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}\\s])|(?<=[^\\p{L}\\p{N}\\s])(?=[\\p{L}\\p{N}])");

    /** Compares two texts word by word; spaces and line ends count as they stand. */
    public static Differences between(@Nullable String before, @Nullable String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() + now.size() > MOST_WORDS) {
            return new Differences(List.of(piece("removed", old)), List.of(piece("added", now)));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int atOld = 0;
        int atNow = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int fromOld = delta.getSource().getPosition();
            int fromNow = delta.getTarget().getPosition();
            add(left, "same", old.subList(atOld, fromOld));
            add(right, "same", now.subList(atNow, fromNow));
            atOld = fromOld + delta.getSource().size();
            atNow = fromNow + delta.getTarget().size();
            add(left, "removed", old.subList(fromOld, atOld));
            add(right, "added", now.subList(fromNow, atNow));
        }
        add(left, "same", old.subList(atOld, old.size()));
        add(right, "same", now.subList(atNow, now.size()));
        return new Differences(left, right);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(BETWEEN.split(text));
    }

    private static void add(List<Piece> pieces, String kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(piece(kind, words));
        }
    }

    private static Piece piece(String kind, List<String> words) {
        return new Piece(kind, String.join("", words));
    }

    /**
     * A run of words.
     *
     * @param kind {@code same}, {@code removed} or {@code added}
     * @param text the words as they stand
     */
    public record Piece(String kind, String text) {

        /** What is read out before it. */
        public String opening() {
            return kind.equals("same") ? "" : " [" + kind + ": ";
        }

        /** What is read out after it. */
        public String closing() {
            return kind.equals("same") ? "" : "] ";
        }
    }
}
