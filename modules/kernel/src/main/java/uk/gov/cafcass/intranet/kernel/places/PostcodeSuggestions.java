package uk.gov.cafcass.intranet.kernel.places;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a mistyped district may have been meant to be: everything that one slip makes of it, the likeliest slips first. */
final class PostcodeSuggestions {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    /** What looks alike, each pair in both directions. */
    private static final String ALIKE = "O0 0O I1 1I L1 1L S5 5S Z2 2Z B8 8B G6 6G";

    private static final int LONGEST_DISTRICT = 4;

    private PostcodeSuggestions() {}

    /** Districts that may have been meant, whether they exist or not; the likeliest first, without the typed one. */
    static Set<String> of(String typed) {
        String compact = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String district = compact.length() > LONGEST_DISTRICT ? compact.substring(0, compact.length() - 3) : compact;
        Set<String> meant = new LinkedHashSet<>();
        if (!district.isEmpty() && district.length() <= LONGEST_DISTRICT + 1) {
            lookAlikes(district, meant);
            exchanges(district, meant);
            omissions(district, meant);
            insertions(district, meant);
            replacements(district, meant);
        }
        if (compact.length() <= LONGEST_DISTRICT) {
            meant.remove(district);
        }
        return meant;
    }

    private static void lookAlikes(String district, Set<String> meant) {
        for (int i = 0; i < district.length(); i++) {
            for (String pair : ALIKE.split(" ")) {
                if (pair.charAt(0) == district.charAt(i)) {
                    meant.add(district.substring(0, i) + pair.charAt(1) + district.substring(i + 1));
                }
            }
        }
        meant.add(district);
    }

    private static void exchanges(String district, Set<String> meant) {
        for (int i = 1; i < district.length(); i++) {
            meant.add(district.substring(0, i - 1)
                    + district.charAt(i)
                    + district.charAt(i - 1)
                    + district.substring(i + 1));
        }
    }

    private static void omissions(String district, Set<String> meant) {
        for (int i = district.length() - 1; i >= 0; i--) {
            meant.add(district.substring(0, i) + district.substring(i + 1));
        }
    }

    private static void insertions(String district, Set<String> meant) {
        for (int i = district.length(); i >= 0; i--) {
            for (char one : CHARACTERS.toCharArray()) {
                meant.add(district.substring(0, i) + one + district.substring(i));
            }
        }
    }

    private static void replacements(String district, Set<String> meant) {
        for (int i = district.length() - 1; i >= 0; i--) {
            for (char one : CHARACTERS.toCharArray()) {
                meant.add(district.substring(0, i) + one + district.substring(i + 1));
            }
        }
    }
}
