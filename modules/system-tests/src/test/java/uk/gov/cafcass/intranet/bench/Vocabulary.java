package uk.gov.cafcass.intranet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Text with the statistics of text: few words make up most of it and most words are rare (Zipf's law), so that full-text search
 * finds as much as it would among real letters. The same seed makes the same text.
 */
final class Vocabulary {

    private static final int SIZE = 12_000;
    private static final double FLATTENING = 2.7;
    private static final String[] SYLLABLES = {
        "al", "ber", "chen", "dor", "el", "fin", "gar", "ham", "in", "ley", "mor", "nor", "ox", "pen", "ridge", "sel",
        "ton", "ul", "ver", "wick", "york", "field", "stow", "bury", "combe", "thorpe"
    };

    private final List<String> words;
    private final double[] upTo;
    private final Random random;

    Vocabulary(long seed) {
        random = new Random(seed);
        Set<String> all = new LinkedHashSet<>(common());
        while (all.size() < SIZE) {
            all.add(syllable() + syllable() + syllable());
        }
        words = new ArrayList<>(all);
        upTo = new double[SIZE];
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += 1 / (rank + FLATTENING);
            upTo[rank] = sum;
        }
    }

    /** The words that stand first, from the most frequent on. */
    private static List<String> common() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing beside the classes");
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences of five to twenty words, until there are so many characters or a few more. */
    String text(int characters) {
        StringBuilder text = new StringBuilder(characters + 150);
        while (text.length() < characters) {
            text.append(sentence(5 + random.nextInt(16))).append(". ");
        }
        return text.toString().strip();
    }

    /** A sentence of so many words, without a full stop. */
    String sentence(int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    private String word() {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[SIZE - 1]);
        return words.get(at < 0 ? -at - 1 : at);
    }

    private String syllable() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    /** A number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
