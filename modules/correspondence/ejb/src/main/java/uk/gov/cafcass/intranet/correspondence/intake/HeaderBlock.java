package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code From:}, {@code Sent:}, {@code To:}, {@code Subject:} above a message, in any mail program's form.
 *
 * @param fields what each says, by its name in lower case
 * @param end the index of the first line after them
 */
record HeaderBlock(Map<String, String> fields, int end) {

    private static final int LONGEST_NAME = 70;

    private static final Pattern KNOWN = Pattern.compile(
            "[\\s*]{0,4}(from|sent|date|to|cc|bcc|subject|reply-to|importance|sensitivity|attachments?|sent by)[\\s*]{0,2}:\\*{0,2}(.*+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TECHNICAL = Pattern.compile(
            "(received|return-path|[a-z]{1,20}-[a-z-]{1,40}|sender|delivered-to|priority|references):(.*+)",
            Pattern.CASE_INSENSITIVE);

    /** The header that starts at this line, if one does: at least two known lines, one of them saying whom it is from. */
    static Optional<HeaderBlock> at(List<String> lines, int start) {
        Map<String, String> fields = new LinkedHashMap<>();
        String open = "";
        int at = start;
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            String line = lines.get(at);
            Matcher known = KNOWN.matcher(line);
            if (known.matches()) {
                open = known.group(1).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(open, known.group(2).strip());
            } else if (!open.isEmpty() && PlainText.isSpace(line.charAt(0))) {
                fields.merge(open, line.strip(), (before, more) -> before + " " + more);
            } else if (TECHNICAL.matcher(line).matches()) {
                open = "technical";
            } else {
                break;
            }
        }
        fields.remove("technical");
        boolean whole = fields.containsKey("from") && fields.size() >= 2;
        return whole ? Optional.of(new HeaderBlock(fields, at)) : Optional.empty();
    }

    /** Whether a line may start a header; cheap, to be asked of every line. */
    static boolean mayStart(String line) {
        int colon = line.indexOf(':');
        if (colon < 2 || colon > LONGEST_NAME) {
            return false;
        }
        return KNOWN.matcher(line).matches() || TECHNICAL.matcher(line).matches();
    }

    /** The first line from here on that no header could contain. */
    static int pastFields(List<String> lines, int start) {
        int at = start;
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && (mayStart(lines.get(at)) || PlainText.isSpace(lines.get(at).charAt(0)))) {
            at++;
        }
        return at;
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }
}
