package uk.gov.cafcass.intranet.intranet.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.ServletException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.intranet.IntranetFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.ApiTokens;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;
import uk.gov.cafcass.intranet.kernel.testing.Services;

/** Who gets past, as a person and as a program; what IT takes away is gone at the next request. */
class WhoGetsInTest {

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    private final SignedInCaller caller = new SignedInCaller();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private Asked ask(Services services, Asked asked) {
        try {
            return asked.through(new AccessFilter(services.get(SignIn.class), caller)::doFilter);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    private Asked ask(Asked asked) {
        return FIXTURE.as(FIXTURE.adam, s -> ask(s, asked));
    }

    @Test
    void who_signed_in_gets_past_under_their_name() {
        assertThat(ask(Asked.of("GET", "/my-work").by("gwen")).passedOn).isTrue();
        assertThat(caller.staff().name()).isEqualTo("Gwen Price");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in.xhtml",
                "/sign-in/again",
                "/look/look.css",
                "/jakarta.faces.resource/core.js.xhtml",
                "/api/requests",
                "/openapi",
                "/health",
            })
    void what_signing_in_needs_is_open_to_everybody(String path) {
        assertThat(ask(Asked.of("GET", path)).passedOn).isTrue();
        assertThat(caller.signedIn()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            /,                           -,        /intranet/sign-in
            /my-work,                    -,        /intranet/sign-in?to=%2Fmy-work
            /correspondence/requests,    q=a b&x,  /intranet/sign-in?to=%2Fcorrespondence%2Frequests%3Fq%3Da+b%26x
            /sign-in/else,               -,        /intranet/sign-in?to=%2Fsign-in%2Felse
            /lookup,                     -,        /intranet/sign-in?to=%2Flookup
            """)
    void who_opens_a_page_signs_in_first_and_comes_back_to_it(String path, @Nullable String query, String to) {
        Asked asked = Asked.of("GET", path);
        ask(query == null ? asked : asked.query(query));
        assertThat(asked.passedOn).isFalse();
        assertThat(asked.redirectedTo).isEqualTo(to);
    }

    @Test
    void what_a_form_or_a_script_sends_is_refused_and_led_nowhere() {
        Asked post = ask(Asked.of("POST", "/my-work"));
        Asked ajax = ask(Asked.of("GET", "/my-work").with("Faces-Request", "partial/ajax"));
        for (Asked asked : new Asked[] {post, ajax}) {
            assertThat(asked.passedOn).isFalse();
            assertThat(asked.refusedWith).isEqualTo(401);
            assertThat(asked.redirectedTo).isNull();
        }
    }

    @Test
    void whose_account_was_closed_is_out_at_the_next_request() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            Accounts accounts = s.get(Accounts.class);
            accounts.correct("fay", accounts.withUsername("fay").version(), "Fay Cole", "", null, false, Set.of());
            Asked asked = ask(s, Asked.of("GET", "/my-work").by("fay"));
            assertThat(asked.passedOn).isFalse();
            assertThat(asked.signedOut).isTrue();
            assertThat(asked.redirectedTo).startsWith("/intranet/sign-in");
        });
    }

    @Test
    void whose_role_was_taken_away_has_it_no_more_at_the_next_request() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            Accounts accounts = s.get(Accounts.class);
            int version = accounts.withUsername("gwen").version();
            accounts.correct("gwen", version, "Gwen Price", "", null, true, Set.of(Role.PRACTITIONER));
            assertThat(ask(s, Asked.of("GET", "/my-work").by("gwen")).passedOn).isTrue();
            assertThat(caller.staff().roles()).containsExactly(Role.PRACTITIONER);
        });
    }

    private static ContainerRequestContext call(@Nullable String authorization) {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                WhoGetsInTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (self, called, arguments) -> authorization);
    }

    private void program(Services services, @Nullable String authorization) {
        new BearerTokens(services.get(SignIn.class), caller).filter(call(authorization));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer %s", "bearer %s", "BEARER  %s "})
    void a_program_gets_in_by_its_token(String form) {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            program(s, form.formatted(s.get(ApiTokens.class).issue("gwen", 30, "Statistics")));
            assertThat(caller.staff().username()).isEqualTo("gwen");
        });
    }

    @Test
    void a_token_that_has_expired_opens_nothing() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            String token = s.get(ApiTokens.class).issue("gwen", 1, "Statistics");
            FIXTURE.clock.moveTo("2026-11-26");
            try {
                assertThat(catchThrowableOfType(Problem.class, () -> program(s, "Bearer " + token))
                                .code())
                        .isEqualTo("token.unknown");
            } finally {
                FIXTURE.clock.moveTo("2026-11-24");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,                token.missing
            Bearer,           token.unknown
            Bearer nonsense,  token.unknown
            Basic Z3dlbjp4,   token.unknown
            Bearer a b,       token.unknown
            """)
    void without_a_token_that_is_known_a_program_stays_outside(@Nullable String authorization, String code) {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            Problem problem = catchThrowableOfType(Problem.class, () -> program(s, authorization));
            assertThat(problem.kind()).isEqualTo(Kind.NOT_SIGNED_IN);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(caller.signedIn()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,                              /
            /my-work,                       /my-work
            /providers/search?q=a%20b,      /providers/search?q=a%20b
            //evil.example,                 /
            /\\evil.example,                /
            https://evil.example,           /
            javascript:alert(1),            /
            my-work,                        /
            '/my work',                     /
            """)
    void after_signing_in_one_comes_to_a_page_of_ours(@Nullable String to, String destination) {
        assertThat(OwnAddress.of(to)).isEqualTo(destination);
    }

    @Test
    void no_address_that_begins_a_new_line_is_gone_to() {
        assertThat(OwnAddress.of("/my-work\r\nSet-Cookie: a")).isEqualTo("/");
    }
}
