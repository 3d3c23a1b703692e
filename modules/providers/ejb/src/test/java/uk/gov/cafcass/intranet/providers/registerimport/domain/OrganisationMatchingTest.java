package uk.gov.cafcass.intranet.providers.registerimport.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.providers.registerimport.domain.list.ListText;

/** P-11: which organisation of the register a line of the list means, by its number and its name, and what does not agree. */
class OrganisationMatchingTest {

    private static final String HEAD =
            "membership number,organisation,website,third sector,centre,address,postcode,scheme,"
                    + "status,accredited from,accredited until";

    private final HeldRegister register = new HeldRegister();

    /** The register has this organisation, under the next number: 1, 2 and so on. */
    private OrganisationMatchingTest holding(String name, String membership) {
        register.organisation(register.organisations.size() + 1, name, membership);
        return this;
    }

    /** Lines of number, organisation, site and whether it is of the third sector, each with a centre of its own. */
    private List<ImportRow> rows(String... lines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int at = 0; at < lines.length; at++) {
            text.append('\n').append(lines[at]);
            text.append(",Centre ").append(at).append(",1 High Street,WR1 1AA,supported,accredited,2024-01-01,");
        }
        return register.compare(ListText.read(text + "\n", HeldRegister.DAY)).rows();
    }

    /** Of each line, which organisation of the register it was taken for, or which column is wrong. */
    private List<String> taken(String... lines) {
        return rows(lines).stream()
                .filter(row -> row.line().isPresent())
                .map(row -> row.kind() == RowKind.REJECTED
                        ? row.changes().get(0).field()
                        : row.organisationId().map(id -> "of " + id).orElse("new"))
                .toList();
    }

    private String reason(String... lines) {
        return rows(lines).stream()
                .filter(row -> row.kind() == RowKind.REJECTED)
                .map(row -> row.changes().get(0).after())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "'M1,Sample Trust,,', of 1",
        "'m1,Sample Trust,,', of 1",
        "'M1,Another Name,,', of 1",
        "',Sample Trust,,', of 1",
        "',SAMPLE  trust,,', of 1",
        "'M9,Sample Trust,,', membership number",
        "'M9,Nobody Yet,,', new",
        "',Nobody Yet,,', new",
        "'M1,Other Trust,,', organisation",
        "'M5,Other Trust,,', of 2",
    })
    void its_number_says_which_and_its_name_where_there_is_no_number(String line, String meant) {
        assertThat(holding("Sample Trust", "M1").holding("Other Trust", "").taken(line))
                .containsExactly(meant);
    }

    @Test
    void a_number_and_a_name_of_two_organisations_are_told_with_both() {
        holding("Sample Trust", "M1").holding("Other Trust", "M2");
        assertThat(reason("M1,Other Trust,,"))
                .isEqualTo("The register has this number for “Sample Trust” and has another organisation of this name."
                        + " Correct one of the two");
        assertThat(reason("M9,Sample Trust,,"))
                .isEqualTo("The register has this organisation under the number M1. Correct one of the two");
    }

    @ParameterizedTest
    @CsvSource({
        "'M1,Sample Trust,,', 'M1,Sample Trust,,', of 1",
        "'M1,Sample Trust,,', ',Sample Trust,,', of 1",
        "',Sample Trust,,', 'M1,Sample Trust,,', of 1",
        "'M1,Sample Trust,,', 'M1,Sample Trusts,,', organisation",
        "'M1,Sample Trust,,', 'M2,Sample Trust,,', membership number",
        "',Sample Trust,,', 'M9,Sample Trust,,', membership number",
        "'M1,Sample Trust,https://a.example,', 'M1,Sample Trust,https://b.example,', website",
        "'M1,Sample Trust,https://a.example,', 'M1,Sample Trust,,', of 1",
        "'M1,Sample Trust,,yes', 'M1,Sample Trust,,no', third sector",
        "'M1,Sample Trust,,yes', 'M1,Sample Trust,,yes', of 1",
        "'M1,Sample Trust,,', 'M1,Sample Trust,,no', of 1",
    })
    void a_second_line_of_an_organisation_agrees_with_the_first_or_is_rejected(
            String first, String second, String meant) {
        assertThat(holding("Sample Trust", "M1").taken(first, second)).containsExactlyInAnyOrder("of 1", meant);
    }

    @ParameterizedTest
    @CsvSource({
        "'M7,New Trust,,', 'M7,New Trust,,', new",
        "'M7,New Trust,,', ',New Trust,,', new",
        "',New Trust,,', 'M7,New Trust,,', new",
        "',New Trust,,', 'M1,New Trust,,', membership number",
    })
    void so_does_one_of_an_organisation_that_is_new(String first, String second, String meant) {
        assertThat(holding("Sample Trust", "M1").taken(first, second)).containsExactlyInAnyOrder("new", meant);
    }

    @Test
    void one_organisation_under_two_names_is_told_with_the_line_of_the_first() {
        holding("Sample Trust", "M1");
        assertThat(reason(",Sample Trust,,", "M1,New Name,,"))
                .isEqualTo("This seems to be the organisation of line 2. Give both the same number and name");
    }
}
