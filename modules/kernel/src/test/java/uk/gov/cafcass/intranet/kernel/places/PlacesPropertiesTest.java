package uk.gov.cafcass.intranet.kernel.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Distances and postcodes, wherever and however they are written (P-9, P-9a). */
class PlacesPropertiesTest {

    @Provide
    Arbitrary<Position> position() {
        return Combinators.combine(
                        Arbitraries.doubles().between(49, 61),
                        Arbitraries.doubles().between(-9, 2))
                .as(Position::new);
    }

    @Provide
    Arbitrary<Postcode> postcode() {
        Arbitrary<String> district =
                Arbitraries.of("M1", "B33", "CR2", "DN55", "W1A", "EC1A", "WR1", "SW1A", "E20", "GY1");
        Arbitrary<String> unit = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.strings().withChars("ABDEFGHJLNPQRSTUWXYZ").ofLength(2))
                .as((sector, letters) -> sector + letters);
        return Combinators.combine(district, unit.optional()).as((half, other) -> new Postcode(half, other));
    }

    /** The index finds the nearest by chords on a sphere; what is shown are miles on the ground: they must agree. */
    @Property
    void miles_by_chord_are_miles_by_haversine(@ForAll("position") Position one, @ForAll("position") Position other) {
        double[] a = one.onUnitSphere();
        double[] b = other.onUnitSphere();
        double chord = Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
        assertThat(Position.miles(chord)).isCloseTo(one.milesTo(other), within(1e-4));
    }

    @Property
    void everywhere_is_on_the_sphere(@ForAll("position") Position somewhere) {
        double[] at = somewhere.onUnitSphere();
        assertThat(square(at[0]) + square(at[1]) + square(at[2])).isCloseTo(1, within(1e-12));
    }

    @Property
    void a_chord_has_its_miles_and_farther_is_longer(@ForAll @DoubleRange(min = 0, max = 12_000) double miles) {
        assertThat(Position.miles(Position.chord(miles))).isCloseTo(miles, within(1e-3));
        assertThat(Position.chord(miles + 1)).isGreaterThan(Position.chord(miles));
    }

    @Property
    void no_chord_is_longer_than_through_the_earth(@ForAll @DoubleRange(min = 12_500, max = 1e9) double miles) {
        assertThat(Position.chord(miles)).isCloseTo(2, within(1e-12));
    }

    @Property
    void a_postcode_is_read_back_in_any_case_with_any_spaces(@ForAll("postcode") Postcode postcode) {
        String written = postcode.toString();
        assertThat(Postcode.parse(written)).contains(postcode);
        assertThat(Postcode.parse(" " + written.toLowerCase(Locale.ROOT) + " ")).contains(postcode);
        if (postcode.unit().isPresent()) {
            assertThat(Postcode.parse(written.replace(" ", ""))).contains(postcode);
            assertThat(Postcode.parse(written.replace(" ", "\u00a0 "))).contains(postcode);
        }
    }

    @Property
    void a_postcode_that_is_not_typed_to_its_end_is_its_district(@ForAll("postcode") Postcode postcode) {
        Optional<Postcode> district = Optional.of(new Postcode(postcode.district(), Optional.empty()));
        assertThat(Postcode.parse(postcode.district() + " 4")).isEqualTo(district);
        assertThat(Postcode.parse(postcode.district() + " 4A")).isEqualTo(district);
    }

    @Property
    void whatever_is_typed_is_a_postcode_or_none_and_what_is_said_of_it_is_one_short_line(@ForAll String typed) {
        Postcode.parse(typed)
                .ifPresent(read -> assertThat(Postcode.parse(read.toString())).contains(read));
        assertThat(Postcode.malformed(typed).sentence())
                .doesNotContain("\n", "\r")
                .hasSizeLessThan(120);
    }

    /** P-9a: one slip of the fingers away is suggested, whichever slip it is. With five characters it is read as a district and a unit. */
    @Property
    void what_was_meant_is_among_the_suggestions_for_one_slip(@ForAll("postcode") Postcode postcode) {
        String district = postcode.district();
        for (int i = 0; i < district.length(); i++) {
            assertThat(suggested(district.substring(0, i) + district.substring(i + 1)))
                    .contains(district);
            assertThat(suggested(district.substring(0, i) + "X" + district.substring(i + 1)))
                    .contains(district);
            if (district.length() < 4) {
                assertThat(suggested(district.substring(0, i) + "7" + district.substring(i)))
                        .contains(district);
            }
        }
        assertThat(suggested(district)).doesNotContain(district);
    }

    private static Set<String> suggested(String typed) {
        return PostcodeSuggestions.of(typed);
    }

    private static double square(double number) {
        return number * number;
    }
}
