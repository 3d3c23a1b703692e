package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a message what no person wrote for us: quoted lines, headers, separators, signatures after {@code -- },
 * disclaimers and the footer of WhatDoTheyKnow. Earlier messages below the newest are kept apart from it.
 */
final class MailNoise {

    private static final int LONGEST_INTRODUCTION = 400;

    private static final Pattern DIVIDER = Pattern.compile(
            "[-\\s]{2,40}(original message|original appointment|forwarded message|forwarded by .{0,80})[-\\s]{0,60}"
                    + "|begin forwarded message:\\s{0,9}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENT_AT = Pattern.compile("@|[0-9]{1,2}[:.][0-9]{2}");
    private static final Pattern DEVICE = Pattern.compile(
            "\\s{0,9}(sent from my .{2,40}|sent from (outlook|yahoo mail|samsung|mail for windows|aol).{0,40}|get outlook for .{2,20}"
                    + "|sent (via|using) .{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "\\s{0,9}(please use this email address for all replies to this request"
                    + "|is .{1,200} the wrong address for freedom of information requests"
                    + "|disclaimer: this message and any reply that you make will be published on the internet).*+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCLAIMER = Pattern.compile(
            "[\\s*]{0,9}(this e-?mail,? (and|is|may|contains|has been|message)|this (message|communication|transmission) (and any|is (intended|confidential|private)|may contain|contains)"
                    + "|the (information|contents?)( contained)? (in|of) this (e-?mail|message|communication)"
                    + "|confidentiality( notice)?\\b|disclaimer\\b|privileged and confidential|private and confidential:"
                    + "|if you (are not|have received) (the|this)? ?(intended|named|e-?mail|message|communication|addressee|in error)"
                    + "|caution: this (e-?mail|message)|\\[?external( e-?mail)?\\]|(please )?consider the environment|please think before printing|virus-free\\.).*+",
            Pattern.CASE_INSENSITIVE);

    private final List<List<String>> messages = new ArrayList<>();
    private List<String> message = new ArrayList<>();
    /** Lines that were looked at for a header in vain are not looked at again. */
    private int noHeaderBefore;

    private boolean something;
    private boolean inSignature;
    private boolean inDisclaimer;

    private MailNoise() {}

    /** The messages in a text, newest first as they stand, each as its lines without the noise. */
    static List<List<String>> messages(List<String> lines) {
        MailNoise noise = new MailNoise();
        int at = 0;
        while (at < lines.size()) {
            at = noise.read(lines, at);
        }
        noise.close();
        return noise.messages;
    }

    private int read(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.isBlank()) {
            inDisclaimer = false;
            keepUnlessSigned(line);
            return at + 1;
        }
        if (begins(line, "-bB") && DIVIDER.matcher(line).matches()) {
            close();
            return at + 1;
        }
        if (at >= noHeaderBefore && HeaderBlock.mayStart(line)) {
            Optional<HeaderBlock> header = HeaderBlock.at(lines, at);
            if (header.isPresent()) {
                close();
                return header.get().end();
            }
            noHeaderBefore = HeaderBlock.pastFields(lines, at);
        }
        int written = introductionOfQuotation(lines, at);
        if (written > at) {
            if (!quoted(lines, written)) {
                close();
            }
            return written;
        }
        keep(line);
        return at + 1;
    }

    private void keep(String line) {
        String stripped = line.strip();
        if (stripped.equals("--")) {
            inSignature = something;
        } else if (begins(stripped, "pPiIdD") && FOOTER.matcher(stripped).matches()) {
            inSignature = true;
        } else if (begins(stripped, "tTcCdDpPiIvVeE[*")
                && DISCLAIMER.matcher(stripped).matches()) {
            inDisclaimer = true;
        }
        if (!isNoise(stripped)) {
            something = true;
            keepUnlessSigned(line);
        }
    }

    private void keepUnlessSigned(String line) {
        if (!inSignature && !inDisclaimer) {
            message.add(line);
        }
    }

    /** Whether a line begins with one of these characters; spares most lines the patterns. */
    private static boolean begins(String line, String firsts) {
        for (int at = 0; at < line.length(); at++) {
            if (!PlainText.isSpace(line.charAt(at))) {
                return firsts.indexOf(line.charAt(at)) >= 0;
            }
        }
        return false;
    }

    private static boolean isNoise(String stripped) {
        return stripped.startsWith(">")
                || isRule(stripped)
                || DEVICE.matcher(stripped).matches();
    }

    private static boolean isRule(String stripped) {
        return stripped.length() >= 2
                && "-_=*".indexOf(stripped.charAt(0)) >= 0
                && stripped.chars().allMatch(c -> c == stripped.charAt(0));
    }

    private void close() {
        messages.add(message);
        message = new ArrayList<>();
        something = false;
        inSignature = false;
        inDisclaimer = false;
    }

    /** The line after "On … wrote:", which may run over three lines; the same line if there is no such thing. */
    private static int introductionOfQuotation(List<String> lines, int at) {
        String first = lines.get(at).strip();
        if (!first.startsWith("On ")) {
            return at;
        }
        StringBuilder joined = new StringBuilder();
        for (int next = at; next < Math.min(lines.size(), at + 3); next++) {
            String line = lines.get(next).strip();
            if (line.isEmpty() || joined.length() + line.length() > LONGEST_INTRODUCTION) {
                return at;
            }
            joined.append(line).append(' ');
            if (line.endsWith("wrote:")) {
                boolean mail = SENT_AT.matcher(joined).find() || quoted(lines, next + 1);
                return mail ? next + 1 : at;
            }
        }
        return at;
    }

    private static boolean quoted(List<String> lines, int at) {
        int next = at;
        while (next < lines.size() && next < at + 3 && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).strip().startsWith(">");
    }
}
