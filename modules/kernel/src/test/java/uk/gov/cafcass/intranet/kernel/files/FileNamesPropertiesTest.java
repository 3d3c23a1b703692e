package uk.gov.cafcass.intranet.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file is called: its name comes through a header whole, and breaks neither the header nor a spreadsheet. */
class FileNamesPropertiesTest {

    @Provide
    Arbitrary<String> name() {
        return Arbitraries.of("a", "Z", "09", " ", "_.", "-", "+%", "&'", "\\", "\"", "();=,", "äß", "Ł中", "🙂")
                .list()
                .ofMaxSize(20)
                .map(parts -> "a" + String.join("", parts).strip() + ".pdf");
    }

    @Property
    void a_name_that_is_sent_is_read_back(@ForAll("name") String name) {
        assertThat(FileNames.fromDisposition(Disposition.attachment(name))).contains(FileNames.last(name));
    }

    @Property
    void a_header_is_plain_and_the_quotes_in_it_are_its_own(@ForAll String name) {
        String header = Disposition.attachment(name);
        assertThat(header).matches("[ -~]+''(%[0-9A-F]{2}|[!#-&*-~&&[^%]])*");
        assertThat(header.chars().filter(c -> c == '"')).hasSize(2);
    }

    @Property
    void a_name_has_no_folder_and_no_more_than_200_characters(@ForAll String name) {
        assertThat(FileNames.last(name)).doesNotContain("/", "\\", "\n").hasSizeLessThanOrEqualTo(200);
    }

    @Property
    void no_cell_begins_like_a_formula_and_no_text_is_lost(@ForAll String text) {
        String cell = SpreadsheetText.safe(text);
        assertThat(cell).endsWith(text);
        assertThat(cell.strip())
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(SpreadsheetText.safe(cell)).isEqualTo(cell);
    }
}
