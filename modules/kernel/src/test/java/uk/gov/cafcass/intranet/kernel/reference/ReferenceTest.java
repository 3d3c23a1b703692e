package uk.gov.cafcass.intranet.kernel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.reference.Reference.Mention;

/** Domain §4: older and newer forms are understood, and all mean the same. */
class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "CAF17-61, 2017, 61",
        "CAF 17-58, 2017, 58",
        "CAF19-014, 2019, 14",
        "CAF22-27341, 2022, 27341",
        "Gov/CAF 15-105, 2015, 105",
        "gov/caf 15-105, 2015, 105",
        "Caf 15-105, 2015, 105",
        "GOV / CAF15 - 105, 2015, 105",
        "CAF 15–105, 2015, 105",
        "CAF 15—105, 2015, 105",
        "CAF 15‑105, 2015, 105",
        "CAF 15−105, 2015, 105",
        "CAF 15/105, 2015, 105",
        "'  CAF 15-105  ', 2015, 105",
        "15-105, 2015, 105",
        "15–105, 2015, 105",
        "CAF 00-1, 2000, 1",
        "CAF 99-999999, 2099, 999999",
    })
    void every_form_that_was_ever_written_is_understood(String typed, int year, int number) {
        assertThat(Reference.parse(typed)).contains(new Reference(year, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "CAF",
                "CAF 15",
                "CAF 15-",
                "CAF 2015-105",
                "CAF 15-0",
                "CAF 15-000",
                "CAF 15-1234567",
                "CAF 15 105",
                "XCAF 15-105",
                "CAF 15-105a",
                "CAF 15-105 CAF 15-106",
                "Gov CAF 15-105",
                "15/105",
                "105",
                "-15-105",
                "CAF 15-१०५"
            })
    void what_is_no_reference_is_not_taken_for_one(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }

    @Test
    void references_are_found_where_they_stand_in_a_text() {
        String text = "Please see our replies CAF17-61 and Gov/CAF 17–68, not 17-70.";
        assertThat(Reference.mentionedIn(text))
                .extracting(Mention::reference)
                .containsExactly(new Reference(2017, 61), new Reference(2017, 68));
        assertThat(Reference.mentionedIn(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()))
                        .toList())
                .isEqualTo(List.of("CAF17-61", "Gov/CAF 17–68"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DECAF 15-105", "CAF 15-1234567", "section 15-105", "3CAF 15-105", "CAF 15-0"})
    void nothing_else_in_a_text_is_taken_for_a_reference(String text) {
        assertThat(Reference.mentionedIn(text)).isEmpty();
    }

    @Test
    void a_reference_is_written_in_three_ways() {
        Reference reference = new Reference(2015, 105);
        assertThat(reference).hasToString("CAF 15-105");
        assertThat(reference.ours()).isEqualTo("Gov/CAF 15-105");
        assertThat(reference.slug()).isEqualTo("15-105");
        assertThat(new Reference(2005, 7).slug()).isEqualTo("05-7");
    }

    @Test
    void references_are_in_order_by_year_and_then_by_number_not_by_letters() {
        assertThat(List.of(new Reference(2017, 9), new Reference(2017, 61), new Reference(2015, 105)).stream()
                        .sorted()
                        .map(Reference::slug))
                .containsExactly("15-105", "17-9", "17-61");
    }

    @ParameterizedTest
    @CsvSource({"1999, 1", "2100, 1", "2015, 0", "2015, -1", "2015, 1000000"})
    void a_reference_out_of_range_cannot_be_made(int year, int number) {
        assertThatThrownBy(() -> new Reference(year, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatever_is_written_is_read_back_the_same(
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(min = 1, max = 999_999) int number) {
        Reference reference = new Reference(year, number);
        assertThat(Reference.parse(reference.toString())).contains(reference);
        assertThat(Reference.parse(reference.ours())).contains(reference);
        assertThat(Reference.parse(reference.slug())).contains(reference);
        assertThat(Reference.mentionedIn("See " + reference.ours() + "."))
                .containsExactly(new Mention(reference, 4, 4 + reference.ours().length()));
    }

    @Property
    void whatever_is_typed_is_read_or_is_none_and_never_breaks(@ForAll String typed) {
        Reference.parse(typed).ifPresent(reference -> assertThat(typed)
                .contains(reference.slug().substring(0, 2)));
        assertThat(Reference.mentionedIn(typed)).allMatch(mention -> mention.start() < mention.end());
    }
}
