package uk.gov.cafcass.intranet.providers.directory.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.providers.directory.screens.GapSamples.area;
import static uk.gov.cafcass.intranet.providers.directory.screens.GapSamples.far;
import static uk.gov.cafcass.intranet.providers.directory.screens.GapSamples.gaps;
import static uk.gov.cafcass.intranet.providers.directory.screens.GapSamples.late;
import static uk.gov.cafcass.intranet.providers.directory.screens.GapSamples.nowhere;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.look.records.Spot;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** The gaps in the map: how an address is understood, and how the table reads. */
class GapLineTest {

    @Test
    void the_areas_with_the_most_gaps_come_first_and_those_of_one_count_stay_in_their_order() {
        assertThat(GapsScreen.lines(
                        gaps(OptionalInt.empty(), area("Avon", 9), area("Cumbria", 9, late()), area("Devon", 9))))
                .extracting(GapLine::area)
                .containsExactly("Cumbria", "Avon", "Devon");
    }

    @Test
    void each_district_says_why_it_is_a_gap() {
        GapLine line = GapLine.of(area("Cumbria", 20, far(24.4), late(), nowhere()));
        assertThat(line.summary()).isEqualTo("3 districts without cover");
        assertThat(line.gaps())
                .extracting(Spot::words)
                .containsExactly(
                        "CA1 (Carlisle): 24 miles to the nearest, Sample Hall",
                        "CA1 (Carlisle): near enough only with a longer wait, or one that nobody stated",
                        "CA1 (Carlisle): nobody offers it");
        assertThat(line.gaps().get(0).latitude()).isEqualTo(54.9);
    }

    @Test
    void the_sum_is_one_sentence_and_who_offers_it_another() {
        assertThat(GapsScreen.sum(gaps(OptionalInt.of(1), area("Avon", 1_200), area("Cumbria", 20, late(), far(30)))))
                .isEqualTo("2 of 1,220 postcode districts in England have no supervised contact within 20 miles"
                        + " with a wait of at most 1 week. 3 centres offer it today.");
        assertThat(GapsScreen.sum(gaps(OptionalInt.empty(), area("Avon", 9))))
                .startsWith("None of 9 postcode districts in England have no supervised contact within 20 miles.");
        assertThat(GapsScreen.sum(gaps(OptionalInt.of(0), area("Avon", 9, far(30)))))
                .startsWith("1 of 9 postcode districts in England has no supervised contact within 20 miles"
                        + " without a wait.");
    }

    @Test
    void an_address_that_says_nothing_asks_for_the_usual() {
        assertThat(GapParameters.read(name -> null))
                .isEqualTo(new GapParameters(ServiceKind.SUPERVISED, 20, OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({"service, HIRE", "miles, 0", "miles, 201", "miles, far", "weeks, 105", "weeks, -1"})
    void what_is_not_understood_is_left_out(String name, String value) {
        assertThat(GapParameters.read(asked -> asked.equals(name) ? value : null))
                .isEqualTo(GapParameters.read(asked -> null));
    }

    @Test
    void what_is_understood_is_asked() {
        assertThat(GapParameters.read(Map.of("service", "dv-programme", "miles", "40", "weeks", "8")::get))
                .isEqualTo(new GapParameters(ServiceKind.DV_PROGRAMME, 40, OptionalInt.of(8)));
    }
}
