package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.LondonClock;
import uk.gov.cafcass.intranet.kernel.clock.TypedDate;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Wanted;

/** What an address asks of the audit trail: {@code who}, {@code about}, {@code from}, {@code until}, {@code before}. */
final class AuditParameters {

    private final HttpServletRequest request;
    private final LocalDate today;

    AuditParameters(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.today = LocalDate.now(clock);
    }

    Wanted wanted(int limit) {
        return new Wanted(
                who(),
                about(),
                day("from").map(AuditParameters::beginningOf).orElse(null),
                day("until").map(last -> beginningOf(last.plusDays(1))).orElse(null),
                before(),
                limit);
    }

    /** A username; they are in small letters. */
    String who() {
        return text("who").toLowerCase(Locale.ROOT);
    }

    String about() {
        return text("about");
    }

    /** A day that was typed, both as the first and as the last one included. */
    Optional<LocalDate> day(String name) {
        return TypedDate.parse(text(name), today).date();
    }

    /** The first thing that was typed as a day and is none. */
    @Nullable String notADay() {
        for (String name : new String[] {"from", "until"}) {
            if (!text(name).isEmpty() && day(name).isEmpty()) {
                return text(name);
            }
        }
        return null;
    }

    /** Whether this is a later page. */
    boolean isOlder() {
        return before() != Long.MAX_VALUE;
    }

    private long before() {
        String before = text("before");
        return before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    private static OffsetDateTime beginningOf(LocalDate day) {
        return day.atStartOfDay(LondonClock.LONDON).toOffsetDateTime();
    }

    private String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
