package uk.gov.cafcass.intranet.look.lists;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.UIComponent;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.look.FakeFaces;

/** The small tags that write one element each: what is given is in it, and what is not given leaves no empty attribute. */
class TagComponentsTest {

    private final FakeFaces faces = FakeFaces.open();

    /** Whether a tag is rendered asks the server's Faces, so the tests say it themselves. */
    private boolean rendered = true;

    @AfterEach
    void close() {
        faces.close();
    }

    private String written(UIComponent tag, Map<String, Object> given) throws IOException {
        tag.getAttributes().putAll(given);
        int before = faces.written().length();
        tag.encodeBegin(faces);
        tag.encodeEnd(faces);
        return faces.written().substring(before);
    }

    @Test
    void a_link_to_a_page_begins_at_the_context_and_any_other_is_as_it_is() throws IOException {
        assertThat(written(link(), Map.of("to", "/providers/register/centre?id=7")))
                .isEqualTo("<a href=\"/intranet/providers/register/centre?id=7\"></a>");
        assertThat(written(link(), Map.of("to", "https://www.example.org", "relation", "external")))
                .isEqualTo("<a href=\"https://www.example.org\" rel=\"external\"></a>");
        assertThat(written(link(), Map.of("to", "?page=2"))).isEqualTo("<a href=\"?page=2\"></a>");
    }

    @Test
    void a_link_without_an_aim_stays_on_the_page() throws IOException {
        assertThat(written(link(), Map.of("to", "", "spoken", "Back to the top")))
                .isEqualTo("<a href=\"#\" aria-label=\"Back to the top\"></a>");
    }

    @ParameterizedTest
    @CsvSource({"primary, button", "secondary, button secondary", "danger, button danger"})
    void a_link_can_look_like_a_button(String as, String look) throws IOException {
        assertThat(written(link(), Map.of("to", "#a", "as", as)))
                .isEqualTo("<a class=\"" + look + "\" href=\"#a\"></a>");
    }

    @Test
    void an_address_that_somebody_typed_cannot_leave_its_attribute() throws IOException {
        assertThat(written(link(), Map.of("to", "\"><script>", "breaks", true)))
                .isEqualTo("<a class=\"anywhere\" href=\"&quot;>&lt;script>\"></a>");
    }

    @Test
    void a_row_that_adds_up_the_others_is_told_from_them() throws IOException {
        assertThat(written(row(), Map.of())).isEqualTo("<tr></tr>");
        assertThat(written(row(), Map.of("sum", "true"))).isEqualTo("<tr class=\"sum\"></tr>");
    }

    @Test
    void a_cell_names_its_column_for_a_phone_and_a_key_heads_its_row() throws IOException {
        assertThat(written(cell(), Map.of("in", "Due", "number", true)))
                .isEqualTo("<td data-label=\"Due\" class=\"number\"></td>");
        assertThat(written(cell(), Map.of("in", "Days", "unbroken", true, "across", 2)))
                .isEqualTo("<td data-label=\"Days\" class=\"nowrap\" colspan=\"2\"></td>");
        assertThat(written(key(), Map.of("in", "Due"))).isEqualTo("<th scope=\"row\"></th>");
    }

    @Test
    void what_is_not_rendered_writes_nothing() throws IOException {
        rendered = false;
        for (UIComponent tag : List.of(link(), row(), cell())) {
            assertThat(written(tag, Map.of("to", "/a"))).isEmpty();
        }
    }

    private PageLink link() {
        return new PageLink() {
            @Override
            public boolean isRendered() {
                return rendered;
            }
        };
    }

    private TableRow row() {
        return new TableRow() {
            @Override
            public boolean isRendered() {
                return rendered;
            }
        };
    }

    private TableCell cell() {
        return new TableCell() {
            @Override
            public boolean isRendered() {
                return rendered;
            }
        };
    }

    private TableKey key() {
        return new TableKey() {
            @Override
            public boolean isRendered() {
                return rendered;
            }
        };
    }
}
