package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.registerimport.domain.ImportRow.FieldChange;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** P-11: which centre of an organisation a line means, by its name or else by its postcode, and when nobody can tell. */
class CentreMatchingTest {

    private static final String HEAD =
            "organisation,centre,address,postcode,languages,access,scheme,status,accredited from,accredited until";

    private final HeldRegister register = new HeldRegister();

    @BeforeEach
    void anOrganisationWithACentre() {
        register.sample();
    }

    @ParameterizedTest(name = "{0} at {1} is {2}")
    @CsvSource({
        "Sample Centre, WR1 1AA, of 1",
        "SAMPLE centre, WR1 1AA, of 1",
        "Sample Centre, WR2 1AA, of 1",
        "Another Name, WR1 1AA, of 1",
        "Another Name, WR2 1AA, new"
    })
    void its_name_says_which_and_its_postcode_where_the_name_is_unknown(String name, String postcode, String meant) {
        assertThat(taken(line(name, postcode, "supported"))).containsExactly(meant);
    }

    @Test
    void the_centre_of_another_organisation_is_another_centre() {
        register.organisation(2, "Other Trust", "");
        register.centre(2, 2, "Elsewhere", "WR1 1AB");
        assertThat(taken("Sample Trust,Elsewhere,1 High Street,WR1 1AB,,,supported,accredited,2024-01-01,"))
                .containsExactly("new");
    }

    @Test
    void one_that_the_list_names_itself_has_no_new_name_at_the_same_postcode() {
        assertThat(taken(line("Sample Centre", "WR1 1AA", "supported"), line("Second", "WR1 1AA", "supported")))
                .containsExactly("of 1", "new");
    }

    @Test
    void of_two_new_names_at_the_postcode_of_one_centre_nobody_can_tell_which_it_is() {
        String[] lines = {line("One", "WR1 1AA", "supported"), line("Two", "WR1 1AA", "supported")};
        assertThat(taken(lines)).containsExactly("centre", "centre");
        assertThat(rows(lines).get(0).changes().get(0).after())
                .isEqualTo(
                        "At this postcode the register has “Sample Centre”, which the list does not name. Whether this is"
                                + " new or has a new name cannot be told; correct the name in the register first");
    }

    @Test
    void a_closed_centre_has_no_new_name_and_one_that_is_named_is_told_with_its_day() {
        register.centres.add(new HeldCentre(
                2,
                1,
                HeldRegister.text("Closed Centre", "WR3 7AA"),
                Optional.of(LocalDate.parse("2025-01-31")),
                List.of()));
        assertThat(taken(line("Opened Centre", "WR3 7AA", "supported"))).containsExactly("new");
        assertThat(rows(line("Closed Centre", "WR3 7AA", "supported"))
                        .get(0)
                        .changes()
                        .get(0)
                        .after())
                .isEqualTo(
                        "The register has this centre as closed since 31 January 2025. Tell NACCC, or give it another name");
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sample Centre,1 High Street,WR1 1AA,, | Sample Centre,1 High Street,WR1 1AA,, | of 1",
                "Sample Centre,1 High Street,WR1 1AA,, | sample centre,1 High Street,WR1 1AA,, | centre",
                "Sample Centre,1 High Street,WR1 1AA,, | Sample Centre,2 High Street,WR1 1AA,, | address",
                "Sample Centre,1 High Street,WR1 1AA,, | Sample Centre,1 High Street,WR1 1AB,, | postcode",
                "Sample Centre,1 High Street,WR1 1AA,Urdu, | Sample Centre,1 High Street,WR1 1AA,Polish, | languages",
                "Sample Centre,1 High Street,WR1 1AA,Urdu, | Sample Centre,1 High Street,WR1 1AA,, | of 1",
                "Sample Centre,1 High Street,WR1 1AA,, | Sample Centre,1 High Street,WR1 1AA,Polish, | of 1",
                "Sample Centre,1 High Street,WR1 1AA,,quiet room | Sample Centre,1 High Street,WR1 1AA,,step-free access | access",
                "Sample Centre,1 High Street,WR1 1AA,,quiet room | Sample Centre,1 High Street,WR1 1AA,, | of 1"
            })
    void a_second_line_of_a_centre_agrees_with_the_first_or_is_rejected(String first, String second, String meant) {
        assertThat(taken(
                        "Sample Trust," + first + ",supported,accredited,2024-01-01,",
                        "Sample Trust," + second + ",enhanced,accredited,2024-01-01,"))
                .containsExactly("of 1", meant);
    }

    @Test
    void a_centre_and_scheme_are_told_of_once() {
        String[] twice = {line("Sample Centre", "WR1 1AA", "enhanced"), line("Sample Centre", "WR1 1AA", "enhanced")};
        assertThat(rows(twice).get(1).changes())
                .containsExactly(
                        new FieldChange("scheme", "NACCC enhanced", "Line 2 tells of this centre and scheme already"));
    }

    @Test
    void what_is_said_of_the_place_in_either_line_is_taken_from_the_one_that_says_it() {
        Planned.Centre planned = register.compare(ListText.read(
                        HEAD + "\n"
                                + "Sample Trust,Sample Centre,1 High Street,WR1 1AA,,quiet room,supported,accredited,2024-01-01,\n"
                                + "Sample Trust,Sample Centre,1 High Street,WR1 1AA,Urdu,,enhanced,accredited,2024-01-01,\n",
                        HeldRegister.DAY))
                .planned()
                .centres()
                .get(0);
        assertThat(planned.text().languages()).containsExactly("Urdu");
        assertThat(planned.text().access()).hasSize(1);
    }

    private static String line(String centre, String postcode, String scheme) {
        return "Sample Trust," + centre + ",1 High Street," + postcode + ",,," + scheme + ",accredited,2024-01-01,";
    }

    private List<ImportRow> rows(String... lines) {
        return register
                .compare(ListText.read(HEAD + "\n" + String.join("\n", lines) + "\n", HeldRegister.DAY))
                .rows()
                .stream()
                .filter(row -> row.line().isPresent())
                .toList();
    }

    /** Of each line, which centre of the register it was taken for, or which column is wrong. */
    private List<String> taken(String... lines) {
        return rows(lines).stream()
                .map(row -> row.kind() == RowKind.REJECTED
                        ? row.changes().get(0).field()
                        : row.centreId().map(id -> "of " + id).orElse("new"))
                .toList();
    }
}
