package uk.gov.cafcass.intranet.providers.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Gap;
import uk.gov.cafcass.intranet.providers.directory.domain.Coverage.Why;

/** P-13: gaps in the map, held against distances that are measured one by one. */
class CoverageProperties {

    private static final double ROUNDING = 1e-6;

    @Property(tries = 300)
    void a_district_is_a_gap_when_no_offer_within_the_miles_is_soon_enough(
            @ForAll("districts") List<Outcode> districts,
            @ForAll("offers") List<Offer> offers,
            @ForAll @IntRange(min = 1, max = 200) int miles,
            @ForAll("weeks") OptionalInt weeks) {
        List<Gap> gaps = new Coverage(miles, weeks).gaps(districts, offers);
        assertThat(gaps)
                .extracting(Gap::outcode)
                .containsExactlyElementsOf(districts.stream()
                        .filter(district ->
                                offers.stream().noneMatch(offer -> near(district, offer, miles) && soon(offer, weeks)))
                        .toList());
    }

    @Property(tries = 300)
    void a_gap_names_the_nearest_offer_of_all_how_far_it_is_and_what_is_missing(
            @ForAll("districts") List<Outcode> districts,
            @ForAll("offers") List<Offer> offers,
            @ForAll @IntRange(min = 1, max = 200) int miles,
            @ForAll("weeks") OptionalInt weeks) {
        for (Gap gap : new Coverage(miles, weeks).gaps(districts, offers)) {
            Optional<Double> nearest =
                    offers.stream().map(offer -> away(gap.outcode(), offer)).min(Comparator.naturalOrder());
            assertThat(gap.nearest().isPresent()).isEqualTo(nearest.isPresent());
            nearest.ifPresent(distance -> {
                assertThat(gap.miles()).isCloseTo(distance, within(ROUNDING));
                assertThat(away(gap.outcode(), gap.nearest().orElseThrow())).isCloseTo(distance, within(ROUNDING));
            });
            boolean someNear = offers.stream().anyMatch(offer -> near(gap.outcode(), offer, miles));
            assertThat(gap.why()).isEqualTo(someNear ? Why.TOO_LONG : Why.TOO_FAR);
        }
    }

    @Property(tries = 200)
    void another_offer_further_miles_or_a_longer_wait_never_make_a_gap(
            @ForAll("districts") List<Outcode> districts,
            @ForAll("offers") List<Offer> offers,
            @ForAll("offer") Offer another,
            @ForAll @IntRange(min = 1, max = 200) int miles,
            @ForAll @IntRange(min = 0, max = 52) int weeks) {
        List<Outcode> gaps = gaps(miles, OptionalInt.of(weeks), districts, offers);
        List<Offer> more = new ArrayList<>(offers);
        more.add(another);
        assertThat(gaps).containsAll(gaps(miles, OptionalInt.of(weeks), districts, more));
        assertThat(gaps).containsAll(gaps(miles + 10, OptionalInt.of(weeks), districts, offers));
        assertThat(gaps).containsAll(gaps(miles, OptionalInt.of(weeks + 1), districts, offers));
        assertThat(gaps).containsAll(gaps(miles, OptionalInt.empty(), districts, offers));
    }

    private static List<Outcode> gaps(int miles, OptionalInt weeks, List<Outcode> districts, List<Offer> offers) {
        return new Coverage(miles, weeks)
                .gaps(districts, offers).stream().map(Gap::outcode).toList();
    }

    private static double away(Outcode district, Offer offer) {
        return district.position().milesTo(offer.position());
    }

    private static boolean near(Outcode district, Offer offer, int miles) {
        return away(district, offer) <= miles;
    }

    private static boolean soon(Offer offer, OptionalInt weeks) {
        return weeks.isEmpty() || offer.weeks().isPresent() && offer.weeks().getAsInt() <= weeks.getAsInt();
    }

    @Provide
    Arbitrary<List<Outcode>> districts() {
        return places().map(place -> new Outcode(
                        place.toString(), "Somewhere", Nation.ENGLAND, place, Optional.empty(), Optional.empty()))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Offer>> offers() {
        return offer().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Offer> offer() {
        return Combinators.combine(places(), weeks()).as((place, weeks) -> new Offer(1, "Sample Centre", place, weeks));
    }

    /** Any wait will do, or a number of weeks up to a year. */
    @Provide
    Arbitrary<OptionalInt> weeks() {
        return Arbitraries.integers()
                .between(0, 52)
                .map(OptionalInt::of)
                .injectNull(0.2)
                .map(weeks -> weeks == null ? OptionalInt.empty() : weeks);
    }

    /** Anywhere in England, in thousandths of a degree. */
    private static Arbitrary<Position> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(50_000, 55_800),
                        Arbitraries.integers().between(-5_700, 1_700))
                .as((north, east) -> new Position(north / 1_000.0, east / 1_000.0));
    }
}
