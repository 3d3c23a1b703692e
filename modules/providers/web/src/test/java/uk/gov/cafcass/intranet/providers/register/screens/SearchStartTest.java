package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.Option;

/** What is said of where a search begins. */
class SearchStartTest {

    private static Outcode in(Nation nation) {
        return new Outcode("XX1", "Somewhere", nation, new Position(54, -3), Optional.empty(), Optional.empty());
    }

    @Test
    void nothing_is_said_of_england() {
        assertThat(SearchStart.elsewhere(in(Nation.ENGLAND))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WALES", "SCOTLAND"})
    void the_rest_of_the_island_is_named_with_what_to_do(Nation nation) {
        assertThat(SearchStart.elsewhere(in(nation)).orElseThrow())
                .startsWith("XX1 (Somewhere) is in " + nation.label() + ".")
                .contains("England");
    }

    @Test
    void a_slip_of_typing_offers_what_may_have_been_meant() {
        Problem slip = Problem.invalid(
                        "postcode.unknown",
                        "postcode",
                        "There is no postcode district WO1. Did you mean one of these: WR1 (Worcester)?")
                .with("near", List.of(Map.of("district", "WR1", "place", "Worcester")));
        assertThat(SearchStart.sentence(slip)).isEqualTo("There is no postcode district WO1.");
        assertThat(SearchStart.meant(slip)).containsExactly(new Option("WR1", "WR1 (Worcester)"));
        assertThat(SearchStart.meant(Problem.invalid("place.unknown", "postcode", "No place is known.")))
                .isEmpty();
    }
}
