package uk.gov.cafcass.intranet.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** P-12: April to March. */
class FinancialYearTest {

    @ParameterizedTest
    @CsvSource({"2009-04-01, 2009/10", "2010-03-31, 2009/10", "2010-04-01, 2010/11", "2099-01-01, 2098/99"})
    void it_begins_in_april(LocalDate day, String words) {
        assertThat(FinancialYear.of(day)).hasToString(words);
    }

    @Test
    void it_lasts_until_march() {
        FinancialYear year = new FinancialYear(2009);
        assertThat(year.period().inWords()).isEqualTo("1 April 2009 to 31 March 2010");
        assertThat(year.slug()).isEqualTo("2009-10");
        assertThat(year.next()).hasToString("2010/11").isGreaterThan(year);
        assertThat(year.next().previous()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009/10", "2009-10", "2009/2010", " 2009 / 10 "})
    void people_write_it_in_several_ways(String written) {
        assertThat(FinancialYear.parse(written)).contains(new FinancialYear(2009));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2009", "2009/11", "2009/1910", "1999/00", "9/10", "2009/0"})
    void what_is_none_is_not(String written) {
        assertThat(FinancialYear.parse(written)).isEmpty();
    }

    @Test
    void an_address_has_one_way_to_name_it() {
        assertThat(FinancialYear.ofSlug("2009-10")).isEqualTo(new FinancialYear(2009));
        assertThat(catchThrowableOfType(Problem.class, () -> FinancialYear.ofSlug("2009-2010"))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void there_were_none_before_cafcass() {
        assertThat(catchThrowableOfType(Problem.class, () -> new FinancialYear(2000))
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("year"));
    }
}
