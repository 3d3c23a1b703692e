package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes apart lists that run within a line: "For 2016, give: a) the number b) the cost". */
final class InlineLists {

    /** Nobody writes a list into a paragraph that is longer. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    private static final Set<String> JOINING = Set.of("", "and", "or", ",", "&", "to", "and/or", "-");

    /** A number in the text, where it starts. */
    private record Candidate(Marker marker, int start) {}

    private final List<Block> result = new ArrayList<>();
    private final Numbering numbering = new Numbering();

    private InlineLists() {}

    static List<Block> takeApart(List<Block> blocks) {
        InlineLists lists = new InlineLists();
        blocks.forEach(lists::takeApart);
        return lists.result;
    }

    private void takeApart(Block block) {
        if (block instanceof Block.Listed listed) {
            numbering.count(listed.marker());
        }
        boolean quotation = block instanceof Block.Prose prose && prose.isQuotation();
        if (quotation || block.text().length() > LONGEST_PARAGRAPH) {
            result.add(block);
            return;
        }
        String text = block.text();
        List<Candidate> parts = accepted(candidates(text), text, block);
        if (parts.isEmpty()) {
            result.add(block);
            return;
        }
        String head = text.substring(0, parts.get(0).start()).strip();
        if (block instanceof Block.Listed listed) {
            result.add(new Block.Listed(listed.marker(), head));
        } else if (!head.isEmpty()) {
            result.add(new Block.Prose(head, List.of(head)));
        }
        for (int at = 0; at < parts.size(); at++) {
            int end = at + 1 < parts.size() ? parts.get(at + 1).start() : text.length();
            Marker marker = parts.get(at).marker();
            result.add(
                    new Block.Listed(marker, text.substring(marker.end(), end).strip()));
        }
    }

    private static List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at - 1) == ' ' && mayStart(text, at)) {
                Optional<Marker> marker = MarkerReader.at(text, at);
                if (marker.isPresent() && runsInline(marker.get(), text.charAt(at - 2))) {
                    candidates.add(new Candidate(marker.get(), at));
                }
            }
        }
        return candidates;
    }

    /** Cheap, so that few places are read in full. */
    private static boolean mayStart(String text, int at) {
        if (at < 2 || at + 2 >= text.length()) {
            return false;
        }
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        return first == '('
                || first == '['
                || first == 'Q'
                || Character.isDigit(first)
                || second == ')'
                || second == 'i'
                || second == 'v';
    }

    /** A number with a full stop counts only after the end of a sentence or clause: "in room 2. It was" is none. */
    private static boolean runsInline(Marker marker, char before) {
        return switch (marker.style()) {
            case ')', '(' -> marker.part() == 0;
            case '.', ':' -> marker.kind().isNumber() && ".?!:;,)".indexOf(before) >= 0;
            default -> false;
        };
    }

    /** Those that go on with a list, or start one that has a second member. */
    private List<Candidate> accepted(List<Candidate> candidates, String text, Block block) {
        boolean[] startsList = startsList(candidates, text);
        List<Candidate> accepted = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate candidate = candidates.get(at);
            Optional<Marker> settled = numbering.settle(candidate.marker());
            String before = text.substring(Math.max(0, candidate.start() - 40), candidate.start())
                    .strip();
            if (settled.isEmpty() || Numbering.isCited(settled.get(), before)) {
                continue;
            }
            boolean goesOn =
                    numbering.continues(settled.get()) && (!accepted.isEmpty() || sameStyle(settled.get(), block));
            if (goesOn || startsList[at]) {
                numbering.count(settled.get());
                accepted.add(new Candidate(settled.get(), candidate.start()));
            }
        }
        return accepted;
    }

    private static boolean sameStyle(Marker marker, Block block) {
        return block instanceof Block.Listed listed
                && listed.marker().kind() == marker.kind()
                && listed.marker().style() == marker.style();
    }

    private static boolean[] startsList(List<Candidate> candidates, String text) {
        boolean[] starts = new boolean[candidates.size()];
        Set<String> later = new HashSet<>();
        for (int at = candidates.size() - 1; at >= 0; at--) {
            Marker marker = candidates.get(at).marker();
            if (at + 1 < candidates.size()) {
                String between = text.substring(
                        marker.end(),
                        Math.max(marker.end(), candidates.get(at + 1).start()));
                boolean words = between.length() > 8
                        || !JOINING.contains(between.strip().toLowerCase(Locale.ROOT));
                starts[at] = words && (later.contains(key(marker, 2)) && isFirst(marker));
            }
            later.add(key(marker, marker.value()));
        }
        return starts;
    }

    private static boolean isFirst(Marker marker) {
        return marker.value() == 1 || marker.own().equalsIgnoreCase("i");
    }

    private static String key(Marker marker, int value) {
        boolean roman = marker.own().equalsIgnoreCase("i") || marker.kind() == Marker.Kind.ROMAN;
        return (roman ? Marker.Kind.ROMAN : marker.kind()) + " " + marker.style() + " " + value;
    }
}
