package uk.gov.cafcass.intranet.providers.registerimport.domain.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of NACCC's list, as {@code config/register-import.md} describes them. They stand in any order. */
public enum ListColumn {
    MEMBERSHIP_NUMBER(false),
    ORGANISATION(true),
    THIRD_SECTOR(false),
    WEBSITE(false),
    CENTRE(true),
    ADDRESS(true),
    POSTCODE(true),
    LANGUAGES(false),
    ACCESS(false),
    SERVICES(false),
    WAITING_WEEKS(false),
    WAITING_STATED_ON(false),
    SCHEME(true),
    STATUS(true),
    ACCREDITED_FROM(true),
    ACCREDITED_UNTIL(true);

    private final boolean needed;

    ListColumn(boolean needed) {
        this.needed = needed;
    }

    /** As it stands at the head of the column: {@code accredited from}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The column with this title; capitals, spaces and underscores do not matter. */
    static Optional<ListColumn> titled(String written) {
        String title = written.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.title().equals(title))
                .findFirst();
    }

    /** Those that no list can be without. */
    static List<ListColumn> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }
}
