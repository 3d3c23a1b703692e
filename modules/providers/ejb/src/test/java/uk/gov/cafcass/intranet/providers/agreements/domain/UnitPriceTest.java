package uk.gov.cafcass.intranet.providers.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** P-5: what a unit costs, at a level, while the contract runs; and contracts within three years of a framework agreement. */
class UnitPriceTest {

    private static final Contract CONTRACT = contract("2009-04-01 2010-03-31");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2009-04-01 2010-03-31, ''",
        "2009-04-01, ''",
        "2010-03-31, ''",
        "2009-03-31 2010-03-31, from",
        "2009-04-01 2010-04-01, until",
        "2010-04-01, from",
        "2008-04-01, from"
    })
    void a_price_holds_on_no_day_on_which_the_contract_does_not_run(String days, String field) {
        UnitPrice price = price(CommissioningLevel.TWO, days);
        assertThat(price.liesWithin(CONTRACT)).isEqualTo(field.isEmpty());
        assertThat(fields(price.faults(CONTRACT, List.of()))).isEqualTo(field);
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "2009-04-01 2009-12-31, 2010-01-01, ''",
        "2009-04-01 2009-12-31, 2009-12-31, from",
        "2009-07-01 2009-12-31, 2009-04-01 2009-07-01, until",
        "2009-07-01 2009-12-31, 2009-04-01, until",
        "2009-04-01, 2009-07-01 2009-12-31, from"
    })
    void on_one_day_a_level_has_one_price(String there, String days, String field) {
        List<UnitPrice> others = List.of(price(CommissioningLevel.TWO, there));
        assertThat(fields(price(CommissioningLevel.TWO, days).faults(CONTRACT, others)))
                .isEqualTo(field);
        assertThat(price(CommissioningLevel.THREE, days).faults(CONTRACT, others))
                .isEmpty();
    }

    @Test
    void who_enters_a_price_that_is_there_is_told_which_one_to_end() {
        assertThat(price(CommissioningLevel.TWO, "2009-10-01")
                        .faults(CONTRACT, List.of(price(CommissioningLevel.TWO, "2009-04-01"))))
                .extracting(Fault::sentence)
                .containsExactly("There is a price for level 2 from 1 April 2009 already. End that one first");
    }

    @Test
    void all_that_is_wrong_with_a_price_is_told_at_once_A_5() {
        UnitPrice price = new UnitPrice(1, CommissioningLevel.ONE, Money.ofPounds(-1), period("2010-04-01"));
        assertThat(price.faults(CONTRACT, List.of())).extracting(Fault::field).containsExactly("price", "from");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2009-04-01 2012-03-31, ''",
        "2009-04-01 2012-04-01, until",
        "2009-04-01, until",
        "2008-02-29 2011-02-27, ''",
        "2008-02-29 2011-02-28, until"
    })
    void a_framework_agreement_lasts_three_years_to_the_day(String days, String field) {
        Optional<String> said = new Framework(1, "FA 1", period(days)).lastsThreeYearsAtMost();
        assertThat(said.isPresent()).isEqualTo(!field.isEmpty());
    }

    @Test
    void the_last_day_that_a_framework_agreement_may_have_is_told() {
        assertThat(new Framework(1, "FA 1", period("2009-04-01 2012-04-01")).lastsThreeYearsAtMost())
                .contains("A framework agreement lasts three years at most. Enter a last day up to 31 March 2012");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2009-04-01 2010-03-31, ''",
        "2011-04-01 2012-03-31, ''",
        "2009-03-31 2010-03-31, from",
        "2011-04-01 2012-04-01, until",
        "2009-04-01, until"
    })
    void a_contract_has_a_last_day_and_lies_within_its_framework_agreement(String days, String field) {
        Framework framework = new Framework(1, "FA 1", period("2009-04-01 2012-03-31"));
        assertThat(fields(contract(days).faults(framework))).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"2009-04-01, true", "2010-03-31, true", "2009-03-31, false", "2010-04-01, false"})
    void a_contract_is_reviewed_on_one_of_its_own_days(LocalDate review, boolean fine) {
        Contract contract = contract("2009-04-01 2010-03-31", review);
        assertThat(contract.isReviewedWhileItRuns().isEmpty()).isEqualTo(fine);
    }

    @Test
    void services_are_listed_in_the_order_in_which_people_know_them() {
        assertThat(CONTRACT.servicesInOrder()).containsExactly(ServiceKind.SUPERVISED, ServiceKind.CCI);
    }

    @Test
    void languages_are_told_once_each_in_the_order_of_the_alphabet() {
        assertThat(CONTRACT.languages()).containsExactly("Polish", "Urdu");
    }

    @ParameterizedTest
    @EnumSource(CommissioningLevel.class)
    void a_level_is_found_by_its_number_and_stands_so_in_its_column(CommissioningLevel level) {
        CommissioningLevelConverter column = new CommissioningLevelConverter();
        assertThat(CommissioningLevel.of(level.number())).contains(level);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(level)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "-1"})
    void there_are_three_levels(int number) {
        assertThat(CommissioningLevel.of(number)).isEmpty();
    }

    private static String fields(List<Fault> faults) {
        return String.join(" ", faults.stream().map(Fault::field).toList());
    }

    private static UnitPrice price(CommissioningLevel level, String days) {
        return new UnitPrice(1, level, Money.ofPounds(1_036), period(days));
    }

    private static Contract contract(String days, LocalDate... review) {
        return new Contract(
                1,
                Area.NORTH,
                Set.of(),
                Set.of(ServiceKind.CCI, ServiceKind.SUPERVISED),
                period(days),
                Money.ofPounds(40_000),
                Duties.NONE,
                List.of("Urdu", " Polish", "Urdu", " "),
                Arrays.stream(review).findFirst());
    }

    /** {@code 2009-04-01 2010-03-31}, or the first day alone. */
    private static Period period(String days) {
        String[] both = days.split(" ");
        return Period.of(LocalDate.parse(both[0]), both.length > 1 ? LocalDate.parse(both[1]) : null);
    }
}
