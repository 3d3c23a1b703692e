package uk.gov.cafcass.intranet.intranet.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where signing in and choosing columns lead. */
class OwnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/correspondence/requests/requests?view=mine&sort=due,-received",
                "/audit?q=%C3%BC+x&who='a'",
                "/"
            })
    void a_page_of_ours_is_where_it_leads(String page) {
        assertThat(OwnAddress.of(page)).isEqualTo(page);
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
                "/a b",
                "/é",
                "/\u2028"
            })
    void what_is_no_page_of_ours_leads_to_the_first_page(String page) {
        assertThat(OwnAddress.of(page)).isEqualTo("/");
    }

    @Test
    void what_does_not_say_where_it_stood_leads_to_the_first_page() {
        assertThat(OwnAddress.of(null)).isEqualTo("/");
    }
}
