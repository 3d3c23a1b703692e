package uk.gov.cafcass.intranet.providers.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.places.AreaSource;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** P-9a: where a centre is and how well that is known; nothing is guessed silently. */
class CentreLocationTest {

    private static final Position MIDDLE = new Position(52.19, -2.22);
    private static final Position DOOR = new Position(52.2, -2.21);

    @Test
    void without_a_position_of_its_own_it_is_in_the_middle_of_its_district_and_says_so() {
        CentreLocation location = CentreLocation.of(text("WR1 1AA", null, null), worcester());
        assertThat(location.position()).isEqualTo(MIDDLE);
        assertThat(location.positionFrom()).isEqualTo(PositionSource.DISTRICT);
        assertThat(location.positionFrom().label()).contains("1 km");
    }

    @Test
    void what_staff_entered_counts_and_is_told_as_entered() {
        CentreLocation location = CentreLocation.of(text("WR1 1AA", DOOR, null), worcester());
        assertThat(location.position()).isEqualTo(DOOR);
        assertThat(location.positionFrom()).isEqualTo(PositionSource.TYPED);
    }

    @Test
    void its_area_follows_from_its_postcode_until_staff_choose_another() {
        CentreLocation proposed = CentreLocation.of(text("WR1 1AA", null, null), worcester());
        assertThat(proposed.dfjArea()).contains("worcester");
        assertThat(proposed.areaChosen()).isFalse();

        CentreLocation chosen = CentreLocation.of(text("WR1 1AA", null, "birmingham"), worcester());
        assertThat(chosen.dfjArea()).contains("birmingham");
        assertThat(chosen.areaChosen()).isTrue();
    }

    @Test
    void who_chooses_what_is_proposed_has_chosen_nothing_so_that_it_follows_a_new_postcode() {
        CentreLocation location = CentreLocation.of(text("WR1 1AA", null, "worcester"), worcester());
        assertThat(location.dfjArea()).contains("worcester");
        assertThat(location.areaChosen()).isFalse();
    }

    @Test
    void where_no_area_is_known_none_is_made_up_and_staff_may_say_one() {
        Outcode wales = new Outcode("CF10", "Cardiff", Nation.WALES, MIDDLE, Optional.empty(), Optional.empty());
        assertThat(CentreLocation.of(text("CF10 1AA", null, null), wales).dfjArea())
                .isEmpty();
        CentreLocation chosen = CentreLocation.of(text("CF10 1AA", null, "bristol"), wales);
        assertThat(chosen.dfjArea()).contains("bristol");
        assertThat(chosen.areaChosen()).isTrue();
    }

    @Test
    void a_postcode_is_kept_as_it_is_written_however_it_was_typed() {
        assertThat(CentreLocation.of(text(" wr11aa ", null, null), worcester()).postcode())
                .hasToString("WR1 1AA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WR1", "wr1"})
    void half_a_postcode_is_refused_at_its_field_with_an_example(String half) {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> CentreLocation.of(text(half, null, null), worcester()));
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("postcode");
        assertThat(problem.sentence()).contains("WR1 1AA");
    }

    private static Outcode worcester() {
        return new Outcode(
                "WR1",
                "Worcester",
                Nation.ENGLAND,
                MIDDLE,
                Optional.of("worcester"),
                Optional.of(AreaSource.values()[0]));
    }

    private static CentreDetails text(String postcode, @Nullable Position position, @Nullable String area) {
        return new CentreDetails(
                "Sample Centre",
                "1 High Street",
                postcode,
                Optional.ofNullable(position),
                Optional.ofNullable(area),
                Set.of(),
                List.of());
    }
}
