package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The seeds as paragraphs. What is undone is only what the copying of the letters did: the foot of each page that stands in
 * the middle of the text, lines that were wrapped, columns that were read across, marks of links and bullets.
 */
final class SeedText {

    private static final List<String> OFFICERS =
            List.of("Baroness Tyler of Enfield Chair", "Anthony Douglas CBE Chief Executive");
    private static final List<String> STATUS = List.of(
            "Cafcass, the Children and Family Court Advisory and Support Service, is a non-departmental body of the Ministry"
                    + " of Justice",
            "Cafcass National Office, 3rd Floor, 21 Bloomsbury Street, London, WC1B 3HF");

    private SeedText() {}

    /** CAF 15-105: one paragraph a line already. */
    static List<String> june2015() {
        List<String> paragraphs = lines("caf-15-105.txt").stream()
                .filter(line -> !line.isEmpty() && !OFFICERS.contains(line))
                .map(line -> line.replaceAll("\\[([^\\]]*)\\]\\(#\\)", "$1"))
                .collect(ArrayList::new, List::add, List::addAll);
        paragraphs.addAll(OFFICERS);
        return paragraphs;
    }

    /** CAF 17-86: an HTML rendition, its lines wrapped, its head and the Commissioner's address in two columns. */
    static List<String> july2017() {
        List<String> lines = lines("caf-17-86.txt").stream()
                .skip(1) // "This is an HTML version of an attachment…"
                .filter(line -> !OFFICERS.contains(line) && !STATUS.contains(line))
                .toList();
        int dear = lines.indexOf("Dear G Harrison");
        int post = lines.indexOf("Post");
        List<String> paragraphs = new ArrayList<>(unwoundHead(notEmpty(lines.subList(0, dear))));
        paragraphs.addAll(unwrapped(lines.subList(dear, post)));
        paragraphs.addAll(unwoundPost(notEmpty(lines.subList(post, lines.size()))));
        paragraphs.addAll(OFFICERS);
        paragraphs.addAll(STATUS);
        return paragraphs;
    }

    /** Office at the right first, then the addressee and the references at the left, as the letter of 2015 has them. */
    private static List<String> unwoundHead(List<String> lines) {
        return IntStream.of(1, 2, 4, 5, 7, 0, 3, 6, 8, 9, 10)
                .mapToObj(lines::get)
                .toList();
    }

    /** The postal address at the left first, then fax, telephone and e-mail at the right; the sign-off follows. */
    private static List<String> unwoundPost(List<String> lines) {
        List<String> unwound = new ArrayList<>(IntStream.of(0, 2, 4, 6, 8, 10, 1, 3, 5, 7, 9, 11)
                .mapToObj(lines::get)
                .toList());
        unwound.addAll(lines.subList(12, lines.size()));
        return unwound;
    }

    /** A paragraph ends at an empty line, unless a page ended there in the middle of a sentence; a bullet begins one. */
    private static List<String> unwrapped(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        boolean apart = true;
        for (String line : lines) {
            if (line.isEmpty()) {
                apart = true;
            } else if (line.startsWith("\uF0B7")) {
                paragraphs.add(line.substring(1).strip());
                apart = true;
            } else if (apart && (paragraphs.isEmpty() || !continues(last(paragraphs), line))) {
                paragraphs.add(line);
                apart = false;
            } else {
                paragraphs.set(paragraphs.size() - 1, last(paragraphs) + " " + line);
                apart = false;
            }
        }
        return paragraphs;
    }

    private static boolean continues(String before, String line) {
        return Character.isLowerCase(line.charAt(0)) && before.endsWith("underpins");
    }

    private static String last(List<String> paragraphs) {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private static List<String> notEmpty(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> lines(String seed) {
        try (InputStream in = Objects.requireNonNull(SeedText.class.getResourceAsStream(seed), seed)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("[\\s\\p{Zs}]+", " ").strip())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
