package uk.gov.cafcass.intranet.kernel.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of a fixed list, as programs write them: in any case, with hyphen or underscore. */
public final class EnumLabels {

    private EnumLabels() {}

    /** The constant that a word means. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** How a constant reads in an address; {@link #read} takes it back. */
    public static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words of the list, for a sentence. */
    public static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
