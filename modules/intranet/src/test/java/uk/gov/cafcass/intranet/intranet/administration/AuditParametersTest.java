package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Wanted;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** what an auditor looks for, from the address of the page: whole days of London, and whatever cannot be read is said. */
class AuditParametersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneId.of("Europe/London"));

    private static AuditParameters of(String... namesAndValues) {
        return new AuditParameters(Visit.of(namesAndValues).request(), CLOCK);
    }

    @Test
    void with_nothing_given_everything_is_wanted_newest_first() {
        Wanted wanted = of().wanted(50);
        assertThat(wanted.from()).isNull();
        assertThat(wanted.until()).isNull();
        assertThat(of().who()).isEmpty();
        assertThat(of().about()).isEmpty();
        assertThat(of().isOlder()).isFalse();
        assertThat(of().notADay()).isNull();
    }

    @Test
    void a_name_is_looked_for_as_accounts_are_called() {
        assertThat(of("who", " Gwen ").who()).isEqualTo("gwen");
        assertThat(of("about", " CAF 15-105 ").about()).isEqualTo("CAF 15-105");
    }

    /** The last day is looked at to its end, and in summer a day of London begins an hour earlier. */
    @ParameterizedTest
    @CsvSource({
        "6 June 2015, 2015-06-06T00:00+01:00, 2015-06-07T00:00+01:00",
        "2026-11-24, 2026-11-24T00:00Z, 2026-11-25T00:00Z",
        "25 October 2026, 2026-10-25T00:00+01:00, 2026-10-26T00:00Z",
        "29 March 2026, 2026-03-29T00:00Z, 2026-03-30T00:00+01:00",
    })
    void a_day_is_a_whole_day_of_london(String typed, OffsetDateTime begins, OffsetDateTime ends) {
        Wanted wanted = of("from", typed, "until", typed).wanted(50);
        assertThat(wanted.from()).isEqualTo(begins);
        assertThat(wanted.until()).isEqualTo(ends);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday-ish", "31 June 2015", "2015-02-29"})
    void what_is_no_day_is_said_and_not_searched_by(String typed) {
        assertThat(of("from", typed).notADay()).isEqualTo(typed);
        assertThat(of("from", "6 June 2015", "until", typed).notADay()).isEqualTo(typed);
        assertThat(of("until", typed).wanted(50).until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"17, true", "0, true", "-1, false", "x, false", "'', false", "1234567890123456789, false"})
    void older_lines_are_those_before_a_number(String before, boolean older) {
        assertThat(of("before", before).isOlder()).isEqualTo(older);
    }
}
