package uk.gov.cafcass.intranet.kernel.workingdays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of bank holidays that the tests compare: the one that we deliver, and the government's own. */
final class Lists {

    private static final String SEED = "/db/migration/kernel/V011__bank_holidays_2004_to_2030.sql";
    private static final Pattern SEED_LINE =
            Pattern.compile("^ {2}\\('([-0-9]+)', '([A-Z_]+)', '(.+)'\\)[,;]$", Pattern.MULTILINE);
    private static final Pattern GOV_UK_LINE = Pattern.compile(
            "\"division\": \"([-a-z]+)\"|\"title\": \"([^\"]+)\",\\s+\"date\": \"([-0-9]+)\",\\s+\"notes\": \"([^\"]*)\"");

    private static final List<BankHoliday> DELIVERED = readDelivered();

    private Lists() {}

    /** The committed list, read from the migration itself. */
    static List<BankHoliday> delivered() {
        return DELIVERED;
    }

    /** The calendar that the committed list makes. */
    static WorkingCalendar calendar(Scope scope) {
        return WorkingCalendar.of(scope, DELIVERED);
    }

    private static List<BankHoliday> readDelivered() {
        return SEED_LINE
                .matcher(text(SEED))
                .results()
                .map(line ->
                        new BankHoliday(LocalDate.parse(line.group(1)), Division.valueOf(line.group(2)), line.group(3)))
                .toList();
    }

    /** The copy of the government's file. */
    static List<BankHoliday> govUk() {
        List<BankHoliday> holidays = new ArrayList<>();
        Division division = Division.ENGLAND_AND_WALES;
        Matcher matcher = GOV_UK_LINE.matcher(text("bank-holidays-2024-2028.json"));
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                division = Division.valueOf(matcher.group(1).replace('-', '_').toUpperCase(Locale.ROOT));
            } else {
                String note = matcher.group(4).isEmpty()
                        ? ""
                        : " (" + matcher.group(4).toLowerCase(Locale.ROOT) + ")";
                holidays.add(new BankHoliday(LocalDate.parse(matcher.group(3)), division, matcher.group(2) + note));
            }
        }
        return holidays;
    }

    static String text(String resource) {
        try (InputStream in = Lists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
