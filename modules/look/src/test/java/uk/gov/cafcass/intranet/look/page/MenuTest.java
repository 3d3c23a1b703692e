package uk.gov.cafcass.intranet.look.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    record Entry(String section, String label, String path, int order, boolean visible) implements MenuEntry {
        @Override
        public Set<String> below() {
            return label.equals("Requests") ? Set.of("/request") : Set.of();
        }
    }

    private final List<MenuEntry> entries = List.of(
            new Entry("My day", "Home", "/", 1, true),
            new Entry("Correspondence", "Requests", "/requests", 10, true),
            new Entry("Correspondence", "Register a request", "/requests/new", 11, true));

    @Test
    void lines_stand_under_their_sections_in_order() {
        assertThat(Menu.sections(entries, "/intranet", "/"))
                .extracting(Menu.Section::label)
                .containsExactly("My day", "Correspondence");
        assertThat(Menu.sections(entries, "/intranet", "/").get(1).lines())
                .extracting(Menu.Item::url)
                .containsExactly("/intranet/requests", "/intranet/requests/new");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Home page",
        "/requests, Requests page",
        "/request, Requests true",
        "/requests/15-105, Requests true",
        "/requests/new, Register a request page",
        "/requests-of-others, nothing"
    })
    void the_line_where_we_are_is_marked(String here, String label) {
        List<String> marked = Menu.sections(entries, "/intranet", here).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.here().equals("false"))
                .map(line -> line.label() + " " + line.here())
                .toList();
        assertThat(marked.isEmpty() ? "nothing" : String.join(" and ", marked)).isEqualTo(label);
    }
}
