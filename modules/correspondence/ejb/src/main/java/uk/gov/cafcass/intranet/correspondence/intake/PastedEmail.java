package uk.gov.cafcass.intranet.correspondence.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a whole e-mail says about itself, when its header was pasted with it. It proposes values for the form; the text that
 * was pasted is kept elsewhere, as it came.
 *
 * <p>Headers of Outlook, Gmail, Apple Mail and RFC 5322 are understood. Without a header all of it is body.
 *
 * @param sent the day on which it was sent, in London
 * @param sentAt the same with the time, in London, if the header has one
 * @param senderName who sent it, as the header says
 * @param senderAddress the e-mail address of who sent it
 * @param subject what it is about
 * @param body everything below the header
 */
public record PastedEmail(
        Optional<LocalDate> sent,
        Optional<LocalDateTime> sentAt,
        Optional<String> senderName,
        Optional<String> senderAddress,
        Optional<String> subject,
        String body) {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>\\[\\]():;,\"']{1,100}@[^\\s<>\\[\\]():;,\"']{1,200}");
    private static final Pattern FORWARDED = Pattern.compile(
            "\\s{0,9}(-{2,40}[^-]{1,60}-{2,40}|Begin forwarded message:)\\s{0,9}", Pattern.CASE_INSENSITIVE);
    /** The first line of a message that was copied from Gmail's page: name, address, moment. */
    private static final Pattern GMAIL = Pattern.compile("([^<>]{1,100}<[^<>\\s]{3,200}>)[\\s,]{1,20}(.{6,60})");

    /** Reads what was pasted; never throws. */
    public static PastedEmail read(String pasted) {
        List<String> lines = PlainText.lines(pasted);
        int start = firstWritten(lines);
        Optional<HeaderBlock> header = HeaderBlock.at(lines, start);
        if (header.isPresent()) {
            HeaderBlock block = header.get();
            Optional<EmailDate> date =
                    block.field("sent").or(() -> block.field("date")).flatMap(EmailDate::read);
            return of(date, block.field("from").orElse(""), block.field("subject"), body(lines, block.end()));
        }
        Matcher gmail = GMAIL.matcher(start < lines.size() ? lines.get(start).strip() : "");
        if (gmail.matches()) {
            Optional<EmailDate> date = EmailDate.read(gmail.group(2));
            if (date.isPresent()) {
                return of(date, gmail.group(1), Optional.empty(), body(lines, pastRecipients(lines, start + 1)));
            }
        }
        return new PastedEmail(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body(lines, 0));
    }

    private static PastedEmail of(Optional<EmailDate> date, String from, Optional<String> subject, String body) {
        Matcher address = ADDRESS.matcher(from);
        Optional<String> found =
                address.find() ? Optional.of(address.group().replaceFirst("(?i)^mailto:", "")) : Optional.empty();
        return new PastedEmail(
                date.map(EmailDate::day), date.flatMap(EmailDate::moment), name(from), found, subject, body);
    }

    private static Optional<String> name(String from) {
        String name = ADDRESS.matcher(from).replaceAll("").replaceAll("(?i)mailto:|[<>\\[\\]\"]|\\(\\)", " ");
        return Optional.of(PlainText.folded(name).replaceAll("^'|'$", "")).filter(each -> !each.isBlank());
    }

    /** Past empty lines and the line that a mail program puts above what it forwards. */
    private static int firstWritten(List<String> lines) {
        int at = 0;
        while (at < lines.size()
                && (lines.get(at).isBlank() || FORWARDED.matcher(lines.get(at)).matches())) {
            at++;
        }
        return at;
    }

    private static int pastRecipients(List<String> lines, int start) {
        int at = start;
        while (at < lines.size() && lines.get(at).strip().matches("(?i)(to|cc|bcc|reply-to):.*+")) {
            at++;
        }
        return at;
    }

    private static String body(List<String> lines, int start) {
        return String.join("\n", lines.subList(Math.min(start, lines.size()), lines.size()))
                .strip();
    }
}
