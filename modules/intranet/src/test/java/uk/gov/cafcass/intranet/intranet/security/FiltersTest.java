package uk.gov.cafcass.intranet.intranet.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in front of every page: nothing is changed at the request of another site, and every answer says how it may be used. */
class FiltersTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // method, Sec-Fetch-Site, Origin, whether it is passed on
                "GET, cross-site, https://evil.example, true",
                "HEAD, cross-site, -, true",
                "OPTIONS, cross-site, https://evil.example, true",
                "POST, same-origin, -, true",
                "POST, none, -, true",
                "POST, same-site, -, false",
                "POST, cross-site, -, false",
                "POST, cross-site, https://intranet.example, false",
                "POST, -, -, true",
                "POST, -, https://intranet.example, true",
                "POST, -, https://intranet.example:8443, false",
                "POST, -, https://evil.example, false",
                "POST, -, null, false",
                "POST, -, not an address, false",
                "PUT, cross-site, -, false",
                "PATCH, cross-site, -, false",
                "DELETE, -, https://evil.example, false",
            })
    void what_another_site_asks_for_is_not_done(
            String method, @Nullable String site, @Nullable String origin, boolean passedOn) throws Exception {
        Asked asked = Asked.of(method, "/correspondence/requests/requests")
                .with("Host", "intranet.example")
                .with("Sec-Fetch-Site", site)
                .with("Origin", origin)
                .through(new SameOrigin()::doFilter);
        assertThat(asked.passedOn).isEqualTo(passedOn);
        assertThat(asked.refusedWith).isEqualTo(passedOn ? 0 : 403);
    }

    @Test
    void every_answer_forbids_to_be_framed_guessed_at_and_told_to_others() throws Exception {
        Asked asked = Asked.of("GET", "/my-work").through(new SecurityHeaders()::doFilter);
        assertThat(asked.passedOn).isTrue();
        assertThat(asked.headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "same-origin")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my-work", "/", "/api/requests", "/lookup", "/correspondence/requests/request"})
    void what_people_read_is_not_stored_by_their_browser(String path) throws Exception {
        assertThat(Asked.of("GET", path).through(new SecurityHeaders()::doFilter).headers)
                .containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/look/look.css", "/webjars/leaflet/leaflet.js", "/jakarta.faces.resource/core.js.xhtml"})
    void what_pages_are_made_of_may_be_stored(String path) throws Exception {
        assertThat(Asked.of("GET", path).through(new SecurityHeaders()::doFilter).headers)
                .doesNotContainKey("Cache-Control");
    }

    @Test
    void who_came_by_a_secure_way_is_to_come_by_it_again() throws Exception {
        assertThat(Asked.of("GET", "/").secure().through(new SecurityHeaders()::doFilter).headers)
                .containsEntry("Strict-Transport-Security", "max-age=31536000");
        assertThat(Asked.of("GET", "/").through(new SecurityHeaders()::doFilter).headers)
                .doesNotContainKey("Strict-Transport-Security");
    }
}
