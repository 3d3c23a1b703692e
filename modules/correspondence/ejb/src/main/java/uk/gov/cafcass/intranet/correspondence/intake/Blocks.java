package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of a message into numbered pieces and paragraphs. */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private final Numbering numbering = new Numbering();
    private final List<String> lines = new ArrayList<>();
    private @Nullable Marker marker;
    private boolean started;
    private boolean paragraphEnded = true;
    private boolean closed;
    private boolean quoting;

    private Blocks() {}

    /** The pieces in order, salutation and closing left out, with lists that run within a line taken apart. */
    static List<Block> read(List<String> message) {
        Blocks reader = new Blocks();
        message.forEach(reader::line);
        reader.finish();
        return InlineLists.takeApart(reader.blocks);
    }

    private void line(String raw) {
        String folded = PlainText.folded(raw);
        if (folded.isEmpty()) {
            paragraphEnded = true;
            quoting = false;
            return;
        }
        String line = greets(folded) ? Courtesy.withoutSalutation(folded) : folded;
        if (line.isEmpty()) {
            finish();
            return;
        }
        if (Courtesy.closes(line)) {
            finish();
            closed = true;
            return;
        }
        Optional<Marker> found = quoting ? Optional.empty() : markerOf(line);
        if (closed && found.filter(each -> each.kind().isNumber()).isEmpty() && !Courtesy.startsPostscript(line)) {
            return;
        }
        closed = false;
        if (found.isPresent()) {
            finish();
            start(found.get());
            add(line.substring(found.get().end()).strip());
        } else {
            text(line);
        }
    }

    private void text(String line) {
        if (fresh() && !carriesOn(line)) {
            finish();
            start(null);
            quoting = line.startsWith("\"") || line.startsWith("\u201c");
            add(line);
            return;
        }
        if (Courtesy.breaks(line)) {
            finish();
            start(null);
        }
        add(line);
    }

    private boolean greets(String line) {
        return fresh() || line.startsWith("Dear ");
    }

    private boolean fresh() {
        return !started || paragraphEnded;
    }

    private Optional<Marker> markerOf(String line) {
        Optional<Marker> read = MarkerReader.at(line, 0);
        if (read.isEmpty()) {
            return read;
        }
        if (read.get().kind() == Marker.Kind.BULLET) {
            return read.filter(bullet -> startsPoint());
        }
        return numbering.accept(read.get(), fresh(), fresh() ? "" : last());
    }

    /** A bullet under a numbered question belongs to its text; a dash within a sentence is none. */
    private boolean startsPoint() {
        boolean bulletBefore = marker != null && marker.kind() == Marker.Kind.BULLET;
        if (started && marker != null && !bulletBefore && (!paragraphEnded || last().endsWith(":"))) {
            return false;
        }
        return fresh() || bulletBefore || endsClause(last());
    }

    private static boolean endsClause(String text) {
        return !text.isEmpty() && ".:;,?!".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line after an empty one goes on with the question above it. */
    private boolean carriesOn(String line) {
        if (!started || marker == null) {
            return false;
        }
        String before = last();
        if (before.isEmpty()) {
            return true;
        }
        boolean open = ".?!".indexOf(before.charAt(before.length() - 1)) < 0;
        boolean bullet = "\u2022\u25cf\u25aa\u00b7\uf0b7-*\u2013".indexOf(line.charAt(0)) >= 0;
        return open && (Character.isLowerCase(line.codePointAt(0)) || (bullet && before.endsWith(":")));
    }

    private String last() {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (!lines.get(at).isEmpty()) {
                return lines.get(at);
            }
        }
        return "";
    }

    private void start(@Nullable Marker with) {
        marker = with;
        started = true;
    }

    private void add(String line) {
        lines.add(line);
        paragraphEnded = false;
        if (quoting && line.matches(".*[\"\u201d][.,;]?")) {
            quoting = lines.size() == 1 && line.length() < 2;
        }
    }

    private void finish() {
        String text = PlainText.folded(String.join(" ", lines));
        if (marker != null) {
            blocks.add(new Block.Listed(marker, text));
        } else if (!text.isEmpty()) {
            blocks.add(new Block.Prose(text, List.copyOf(lines)));
        }
        lines.clear();
        marker = null;
        started = false;
        paragraphEnded = true;
    }
}
