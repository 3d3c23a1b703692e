package uk.gov.cafcass.intranet.providers.register.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;

/** How what is said of a centre reads, on paper and on a screen. */
public final class CentreWording {

    private static final char NO_BREAK = '\u00a0';

    private CentreWording() {}

    /** {@code 4 weeks}, {@code No wait}, {@code Not known}. */
    public static String wait(@Nullable Wait wait) {
        if (wait == null) {
            return "Not known";
        }
        return wait.weeks() == 0 ? "No wait" : count(wait.weeks(), "week", "weeks");
    }

    /** {@code stated on 6 June 2015}; for a wait that nobody knows, what to do. */
    public static String stated(@Nullable Wait wait) {
        return wait == null ? "ask the centre" : "stated on " + DateFormats.format(wait.statedOn());
    }

    /** As good as positions are: {@code under 1 mile}, {@code 1 mile}, {@code 12 miles}. */
    public static String miles(double miles) {
        return miles < 1 ? "under 1 mile" : count(Math.round(miles), "mile", "miles");
    }

    /** On one line, its postcode never on two: {@code 1 High Street, Worcester, WR1 1AA}. */
    public static String address(String address, String postcode) {
        return address.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(", ")) + ", " + postcode.replace(' ', NO_BREAK);
    }

    /** English and what else is spoken. */
    public static String languages(List<String> besidesEnglish) {
        return besidesEnglish.isEmpty() ? "English" : "English, " + String.join(", ", besidesEnglish);
    }

    /** {@code Step-free access, hearing loop}; empty for nothing. */
    public static String access(Collection<AccessFeature> access) {
        String list = access.stream()
                .sorted()
                .map(feature -> feature.label().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? list : Character.toUpperCase(list.charAt(0)) + list.substring(1);
    }

    /** {@code 1 centre}, {@code 1,204 centres}. */
    public static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : String.format(Locale.UK, "%,d ", number) + many;
    }
}
