package uk.gov.cafcass.intranet.look.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Map<String, String[]> here = new LinkedHashMap<>();

    {
        here.put("q", new String[] {"life story"});
        here.put("state", new String[] {"gathering", "drafting"});
        here.put("owner", new String[] {""});
        here.put("after", new String[] {"row 50"});
        here.put("jakarta.faces.ViewState", new String[] {"1:2"});
    }

    @Test
    void one_thing_is_set_and_the_rest_is_kept_but_the_place_in_the_list() {
        assertThat(Links.query(here, "sort", "-due", null))
                .isEqualTo("?q=life+story&state=gathering&state=drafting&sort=-due");
    }

    @Test
    void a_filter_is_removed_or_one_of_its_values() {
        assertThat(Links.query(here, "q", null, null)).isEqualTo("?state=gathering&state=drafting");
        assertThat(Links.query(here, "state", null, "gathering")).isEqualTo("?q=life+story&state=drafting");
    }

    @Test
    void what_was_typed_stays_one_value() {
        here.put("q", new String[] {"a&b=c <ü>"});
        assertThat(Links.query(here, "state", null, null)).isEqualTo("?q=a%26b%3Dc+%3C%C3%BC%3E");
    }
}
