package uk.gov.cafcass.intranet.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListColumnsKeeperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/correspondence/requests/requests?view=mine&sort=due,-received",
                "/audit?q=%C3%BC+x&who='a'",
                "/"
            })
    void a_choice_leads_back_to_the_list(String page) {
        assertThat(ListColumnsKeeper.back(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "audit",
                "/a\r\nSet-Cookie: b",
                "/a b"
            })
    void what_is_no_page_of_ours_leads_to_the_first_page(String page) {
        assertThat(ListColumnsKeeper.back(page)).isEqualTo("/");
    }

    @Test
    void a_form_that_does_not_say_where_it_stood_leads_to_the_first_page() {
        assertThat(ListColumnsKeeper.back(null)).isEqualTo("/");
    }
}
