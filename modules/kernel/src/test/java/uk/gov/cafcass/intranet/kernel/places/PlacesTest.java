package uk.gov.cafcass.intranet.kernel.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** The districts and areas that are delivered. */
class PlacesTest {

    private static final Database DATABASE = Database.with("kernel");
    private static final Transactions TRANSACTIONS = new Transactions(DATABASE);

    @AfterAll
    static void close() {
        TRANSACTIONS.close();
        DATABASE.close();
    }

    @Test
    void a_postcode_of_worcester_is_in_worcester() {
        Outcode found = ask(places -> places.typed("wr11aa"));
        assertThat(found.inWords()).isEqualTo("WR1 (Worcester)");
        assertThat(found.nation()).isEqualTo(Nation.ENGLAND);
        assertThat(found.dfjArea()).contains("WORCESTER");
        assertThat(found.areaFrom()).contains(AreaSource.AUTHORITY);
        assertThat(found.position().milesTo(new Position(52.19, -2.22))).isLessThan(2);
    }

    @Test
    void england_has_forty_areas_and_every_english_district_is_in_one() {
        List<DfjArea> areas = ask(Places::dfjAreas);
        assertThat(areas).hasSize(40).extracting(DfjArea::name).isSorted().contains("Stoke-on-Trent");
        Optional<DfjArea> none = ask(places -> places.dfjArea("LEEDS"));
        Optional<DfjArea> westYorkshire = ask(places -> places.dfjArea("WEST_YORKSHIRE"));
        assertThat(none).isEmpty();
        assertThat(westYorkshire).contains(new DfjArea("WEST_YORKSHIRE", "West Yorkshire", Area.NORTH));
        assertThat(DATABASE.query(
                        "select nation, count(*), count(dfj_area) from kernel.outcode group by nation order by nation"))
                .extracting(row -> String.join(" ", row))
                .containsExactly(
                        "ENGLAND 2255 2255", "ISLANDS 23 0", "NORTHERN_IRELAND 81 0", "SCOTLAND 451 0", "WALES 192 0");
    }

    @Test
    void every_area_has_districts_and_where_that_is_a_guess_it_says_so() {
        List<DfjArea> areas = ask(Places::dfjAreas);
        assertThat(areas).allSatisfy(area -> {
            List<Outcode> districts = ask(places -> places.districts(area.code()));
            assertThat(districts).as(area.name()).isNotEmpty();
        });
        Outcode middlesbrough = ask(places -> places.typed("TS1"));
        Outcode northallerton = ask(places -> places.typed("DL7"));
        assertThat(middlesbrough.dfjArea()).contains("CLEVELAND_AND_SOUTH_DURHAM");
        assertThat(middlesbrough.areaFrom()).contains(AreaSource.GUESS);
        assertThat(northallerton.dfjArea()).contains("NORTH_YORKSHIRE");
    }

    @Test
    void a_postcode_of_northern_ireland_is_known_as_such() {
        Outcode belfast = ask(places -> places.typed("BT1 5GS"));
        assertThat(belfast.nation()).isEqualTo(Nation.NORTHERN_IRELAND);
        assertThat(belfast.dfjArea()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "WRI 1AA, postcode.malformed, WR1",
        "WO1 1AA, postcode.unknown, W1",
        "RW1 1AA, postcode.unknown, WR1",
        "WR88, postcode.unknown, WR8",
        "WWR1, postcode.malformed, WR1",
        "S1O, postcode.unknown, S10",
        "W 1AA, postcode.malformed, W1A"
    })
    void a_slip_is_answered_with_the_districts_that_may_have_been_meant(String typed, String code, String meant) {
        Problem problem = catchThrowableOfType(Problem.class, () -> ask(places -> places.typed(typed)));
        assertThat(problem.code()).isEqualTo(code);
        String offered = ask(places -> places.near(typed)).stream()
                .map(Outcode::district)
                .collect(Collectors.joining(" "));
        assertThat(offered.split(" ")).as(offered).hasSizeLessThanOrEqualTo(5).contains(meant);
        assertThat(problem.sentence()).contains("Did you mean").contains(meant + " (");
        assertThat(problem.extras()).containsKey("near");
    }

    @Test
    void nothing_is_offered_for_what_is_far_from_every_postcode() {
        Problem problem = catchThrowableOfType(Problem.class, () -> ask(places -> places.typed("1234567890")));
        assertThat(problem.sentence()).doesNotContain("Did you mean");
        assertThat(problem.extras()).isEmpty();
    }

    @Test
    void a_search_begins_at_a_postcode_or_at_a_place() {
        assertThat(ask(places -> places.start("WR5")).district()).isEqualTo("WR5");
        assertThat(ask(places -> places.start(" worcester")).district()).isEqualTo("WR1");
        assertThat(named("King's")).isNotEmpty();
        assertThat(named("worc")).first().isEqualTo("WR1");
        assertThat(named("%")).isEmpty();
        assertThat(named(" ")).isEmpty();
        Problem unknown = catchThrowableOfType(Problem.class, () -> ask(places -> places.start("Atlantis")));
        assertThat(unknown.code()).isEqualTo("place.unknown");
    }

    private static List<String> named(String place) {
        return ask(places -> places.named(place, 50)).stream()
                .map(Outcode::district)
                .toList();
    }

    private static <T> T ask(Function<Places, T> question) {
        return TRANSACTIONS.call(services -> question.apply(services.get(Places.class)));
    }
}
