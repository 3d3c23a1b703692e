package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.bench.Website;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Who gets in: a token and nothing else. */
@ApiTest
class DoorTest {

    private final Intranet intranet;

    DoorTest(Intranet intranet) {
        this.intranet = intranet;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deadlines?kind=FOI&received=2015-06-08",
                "/requests",
                "/requests/15-105",
                "/requests/15-105/letter.pdf",
                "/requests/15-105/questions/1",
                "/requests/15-105/documents"
            })
    void nobody_reads_without_a_token(String path) {
        Reply reply = Program.with(intranet).get(path);

        reply.problem(401, "token.missing");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/requests", "/question-splits", "/requests/15-105/steps/close", "/requests/15-105/documents"})
    void nobody_writes_without_a_token(String path) {
        Program.with(intranet).post(path, "{}").problem(401, "token.missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer ", "bearer  x y", "Basic Z292ZXJuYW5jZTp4", "Bearer é"})
    void a_token_that_is_not_known_opens_nothing(String authorization) {
        Reply reply = Program.with(intranet, "Authorization", authorization).get("/requests");

        reply.problem(401, "token.unknown");
    }

    @Test
    void a_token_with_one_letter_changed_opens_nothing() {
        String token = intranet.token("governance");
        String other = token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A");

        Program.with(intranet, "Authorization", "Bearer " + other)
                .get("/requests")
                .problem(401, "token.unknown");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GOVERNANCE", "APPROVER"})
    void a_token_opens_no_more_than_the_account_may_see(Role role) {
        Program program = Program.as(intranet, role);

        program.get("/requests").is(403);
        program.get("/requests/15-105").is(403);
        program.get("/requests/15-105/letter.pdf").is(403);
        program.get("/requests/15-105/letter.docx").is(403);
        program.get("/requests/15-105/documents").is(403);
        program.post("/requests", RequestFixture.registration().build()).is(403);
    }

    @Test
    void a_browsers_session_without_a_token_opens_nothing() throws Exception {
        Website session = BrowserSession.signedIn(intranet, "governance");
        assertThat(session.get("/")).contains("Sign out");

        Program.with(intranet, "Cookie", session.cookies()).get("/requests").problem(401, "token.missing");
    }
}
