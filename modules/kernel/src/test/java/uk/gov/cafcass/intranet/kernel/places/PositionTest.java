package uk.gov.cafcass.intranet.kernel.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Miles between places. */
class PositionTest {

    private static final Position LONDON = new Position(51.5074, -0.1278);
    private static final Position MANCHESTER = new Position(53.4808, -2.2426);

    @Test
    void manchester_is_163_miles_from_london_as_the_crow_flies() {
        assertThat(LONDON.milesTo(MANCHESTER)).isCloseTo(162.9, within(0.3));
    }

    @Property
    void it_is_as_far_there_as_back_and_no_distance_to_oneself(
            @ForAll @DoubleRange(min = 49, max = 61) double north,
            @ForAll @DoubleRange(min = -9, max = 2) double east) {
        Position somewhere = new Position(north, east);
        assertThat(somewhere.milesTo(somewhere)).isZero();
        assertThat(somewhere.milesTo(LONDON)).isCloseTo(LONDON.milesTo(somewhere), within(1e-9));
        assertThat(somewhere.milesTo(LONDON) + LONDON.milesTo(MANCHESTER))
                .isGreaterThanOrEqualTo(somewhere.milesTo(MANCHESTER) - 1e-9);
    }

    @Test
    void what_is_not_on_earth_is_refused() {
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(0, 181)).isInstanceOf(IllegalArgumentException.class);
    }
}
