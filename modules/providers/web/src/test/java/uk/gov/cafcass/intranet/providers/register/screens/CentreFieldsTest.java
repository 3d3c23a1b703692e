package uk.gov.cafcass.intranet.providers.register.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Nation;
import uk.gov.cafcass.intranet.kernel.places.Outcode;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;

/** The form of a centre, without a browser. */
class CentreFieldsTest {

    private static final CentreDetails HALL = new CentreDetails(
            "Invented Hall",
            "1 High Street\nWorcester",
            "WR1 1AA",
            Optional.of(new Position(52.19, -2.22)),
            Optional.of("WORCESTER"),
            Set.of(AccessFeature.HEARING_LOOP),
            List.of("Polish", "Urdu"));

    @Test
    void what_is_shown_is_read_again_as_it_was() {
        CentreFields fields = CentreFields.of(HALL);

        assertThat(CentreFields.text(fields.texts(), fields.ticks())).isEqualTo(HALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"52.19, -2.22 | 52.19 | -2.22", "52.19 -2.22 | 52.19 | -2.22", "51,0 | 51 | 0"})
    void a_position_is_taken_as_a_map_gives_it(String typed, double latitude, double longitude) {
        assertThat(position(typed).position()).contains(new Position(latitude, longitude));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52.19", "north", "92, 1", "1, 181", "1, 2, 3"})
    void what_is_no_position_is_told_at_its_field(String typed) {
        Problem problem = catchThrowableOfType(Problem.class, () -> position(typed));

        assertThat(problem.faults()).extracting(Fault::field).containsExactly("position");
    }

    @Test
    void a_postcode_proposes_an_area_and_says_how_good_the_position_is() {
        Outcode worcester = new Outcode(
                "WR1",
                "Worcester",
                Nation.ENGLAND,
                new Position(52.19, -2.22),
                Optional.of("WORCESTER"),
                Optional.empty());

        assertThat(CentreFields.proposal(worcester, code -> Optional.of(new DfjArea(code, "Worcester", Area.CENTRAL))))
                .isEqualTo(
                        "WR1 (Worcester) proposes the DFJ area Worcester and the position 52.19, -2.22, the middle of"
                                + " its postcode district, good to about 1 km.");
        assertThat(CentreFields.proposal(worcester, code -> Optional.empty())).contains("no DFJ area");
    }

    @Test
    void a_slip_is_offered_with_the_second_half_as_it_was_typed() {
        List<Option> districts = List.of(new Option("WR1", "WR1 (Worcester)"));

        assertThat(CentreFields.meant("wri 1aa", districts))
                .containsExactly(new CentreFields.Meant("WR1 1AA", "WR1 1AA (Worcester)"));
        assertThat(CentreFields.meant("wri", districts))
                .containsExactly(new CentreFields.Meant("WR1", "WR1 (Worcester)"));
    }

    @Test
    void what_is_offered_beside_the_field_is_not_in_its_sentence_as_well() {
        Problem slip = Problem.invalid(
                        "postcode.unknown", "postcode", "There is no WRI. Did you mean one of these: WR1 (Worcester)?")
                .with("near", List.of(Map.of("district", "WR1", "place", "Worcester")));

        assertThat(CentreFields.withoutOffers(slip).faults())
                .containsExactly(new Fault("postcode", "There is no WRI."));
    }

    @Test
    void two_versions_differ_in_the_fields_in_which_they_differ_A_2() {
        CentreDetails moved = new CentreDetails(
                "Invented Hall",
                "2 High Street",
                "WR1 1AA",
                Optional.empty(),
                Optional.of("WORCESTER"),
                Set.of(),
                List.of("Polish", "Urdu"));

        assertThat(FieldValue.differing(
                        CentreFields.said(HALL, code -> "Worcester"), CentreFields.said(moved, code -> "Worcester")))
                .containsExactly(
                        new FieldValue.Differs("Address", "1 High Street\nWorcester", "2 High Street"),
                        new FieldValue.Differs("Position", "52.19, -2.22", "By the postcode"),
                        new FieldValue.Differs("Access", "Hearing loop", "Nothing"));
    }

    private static CentreDetails position(String typed) {
        Map<String, String> texts = new TreeMap<>(CentreFields.EMPTY.texts());
        texts.put("position", typed);
        return CentreFields.text(texts, Map.of());
    }
}
