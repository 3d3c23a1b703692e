package uk.gov.cafcass.intranet.providers.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.cafcass.intranet.kernel.clock.Period;

/** P-5: a contract lies within its framework agreement and a price within its contract, day by day. */
class SpansProperties {

    private static final LocalDate FIRST = LocalDate.parse("2009-04-01");

    /** Later than the end of any period that has one. */
    private static final LocalDate FAR = FIRST.plusDays(200);

    @Property
    void one_covers_another_when_each_of_its_days_is_one_of_its_own(
            @ForAll("periods") Period outer, @ForAll("periods") Period inner) {
        boolean all =
                inner.from().datesUntil(inner.until().orElse(FAR).plusDays(1)).allMatch(outer::has);
        assertThat(Spans.covers(outer, inner))
                .isEqualTo(all && (inner.until().isPresent() || outer.until().isEmpty()));
    }

    @Property
    void what_has_no_end_of_its_own_ends_with_what_it_is_part_of(
            @ForAll("periods") Period outer, @ForAll("periods") Period inner) {
        Period ending = Spans.endingWith(inner, outer);
        assertThat(ending.from()).isEqualTo(inner.from());
        if (inner.until().isPresent()) {
            assertThat(ending).isEqualTo(inner);
        } else if (outer.has(inner.from())) {
            assertThat(ending.until()).isEqualTo(outer.until());
            assertThat(Spans.covers(outer, ending)).isTrue();
        }
    }

    @Property
    void what_begins_after_the_end_is_no_period_backwards_and_is_still_found_outside(
            @ForAll("periods") Period outer, @ForAll("periods") Period inner) {
        Assume.that(outer.until().filter(inner.from()::isAfter).isPresent());
        assertThat(Spans.covers(outer, Spans.endingWith(inner, outer))).isFalse();
        assertThat(Spans.fieldOutside(outer, inner)).isEqualTo("from");
    }

    @Property
    void the_field_that_is_told_is_the_day_that_is_outside(
            @ForAll("periods") Period outer, @ForAll("periods") Period inner) {
        Assume.that(!Spans.covers(outer, inner));
        assertThat(Spans.fieldOutside(outer, inner)).isEqualTo(outer.has(inner.from()) ? "until" : "from");
    }

    /** Of up to a month, in the first hundred days; some go on and on. */
    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 100);
        return Combinators.combine(days, Arbitraries.integers().between(0, 30).optional())
                .as((from, length) -> new Period(FIRST.plusDays(from), length.map(FIRST.plusDays(from)::plusDays)));
    }
}
