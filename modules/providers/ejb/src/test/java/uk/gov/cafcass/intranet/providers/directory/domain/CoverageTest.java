package uk.gov.cafcass.intranet.providers.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;

class CoverageTest {

    private static final Outcode WORCESTER = district("WR1", 52.19, -2.22);
    private static final Outcode YORK = district("YO1", 53.96, -1.08);
    private static final Offer BIRMINGHAM = offer("Birmingham", 52.48, -1.89, OptionalInt.of(6));

    @Test
    void a_district_is_covered_where_an_offer_is_near_enough_P_13() {
        List<Gap> gaps = new Coverage(30, OptionalInt.empty()).gaps(List.of(WORCESTER, YORK), List.of(BIRMINGHAM));
        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.outcode()).isEqualTo(YORK);
            assertThat(gap.why()).isEqualTo(Why.TOO_FAR);
            assertThat(gap.nearest()).contains(BIRMINGHAM);
            assertThat(gap.miles()).isBetween(100.0, 115.0);
        });
    }

    @Test
    void near_enough_is_not_enough_where_the_wait_is_too_long_or_unknown_P_13() {
        Offer unknown = offer("Malvern", 52.11, -2.33, OptionalInt.empty());
        Coverage soon = new Coverage(30, OptionalInt.of(4));
        assertThat(soon.gaps(List.of(WORCESTER), List.of(BIRMINGHAM, unknown)))
                .singleElement()
                .satisfies(gap -> assertThat(gap.why()).isEqualTo(Why.TOO_LONG))
                .satisfies(gap -> assertThat(gap.nearest()).contains(unknown));
        assertThat(new Coverage(30, OptionalInt.of(6)).gaps(List.of(WORCESTER), List.of(BIRMINGHAM, unknown)))
                .isEmpty();
    }

    @Test
    void without_any_offer_every_district_is_a_gap() {
        assertThat(new Coverage(200, OptionalInt.empty()).gaps(List.of(WORCESTER, YORK), List.of()))
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap.nearest()).isEmpty());
    }

    private static Outcode district(String name, double latitude, double longitude) {
        return new Outcode(
                name, name, Nation.ENGLAND, new Position(latitude, longitude), Optional.empty(), Optional.empty());
    }

    private static Offer offer(String name, double latitude, double longitude, OptionalInt weeks) {
        return new Offer(1, name, new Position(latitude, longitude), weeks);
    }
}
