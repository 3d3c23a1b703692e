package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.cafcass.intranet.kernel.staff.AdministrationFixture.outcome;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making, listing and revoking API tokens on a real database, and what they open. */
class ApiTokensTest {

    private final AdministrationFixture fixture = new AdministrationFixture();

    @AfterEach
    void closed() {
        fixture.close();
    }

    @Test
    void a_token_opens_the_account_until_it_expires_and_is_not_stored_itself() {
        String token = issue("audrey", 30);
        assertThat(opens(token)).containsExactly("audrey");
        assertThat(fixture.database.query("select * from kernel.api_token").toString())
                .contains(Secrets.fingerprint(token))
                .doesNotContain(token);
        fixture.clock.moveTo("2026-12-23");
        assertThat(opens(token)).isEmpty();
        assertThat(opens(token + "x")).isEmpty();
    }

    @Test
    void the_list_says_what_each_is_for_and_when_it_was_last_used() {
        issue("audrey", 30);
        String used = issue("audrey", 366);
        opens(used);
        List<ApiTokenDetails> listed = fixture.tokens(tokens -> tokens.of("audrey"));
        assertThat(listed).extracting(ApiTokenDetails::label).containsExactly("report 366", "report 30");
        assertThat(listed.get(0).lastUsedAt()).isEqualTo(listed.get(0).createdAt());
        assertThat(listed.get(1).lastUsedAt()).isNull();
        assertThat(listed.get(1).expiresAt())
                .isEqualTo(listed.get(1).createdAt().plusDays(30));
        List<ApiTokenDetails> adams = fixture.tokens(tokens -> tokens.of("adam"));
        assertThat(adams).isEmpty();
    }

    @Test
    void a_revoked_token_opens_nothing() {
        String token = issue("audrey", 30);
        long id = only("audrey");
        assertThat(outcome(() -> revoke("adam", id))).isEqualTo("NOT_FOUND");
        assertThat(opens(token)).hasSize(1);
        assertThat(outcome(() -> revoke("audrey", id))).isEqualTo("done");
        assertThat(opens(token)).isEmpty();
        assertThat(outcome(() -> revoke("audrey", id))).isEqualTo("NOT_FOUND");
    }

    @Test
    void making_and_revoking_are_audited_without_the_token() {
        String token = issue("audrey", 30);
        revoke("audrey", only("audrey"));
        assertThat(fixture.audited)
                .containsExactly(
                        "adam CHANGED account audrey: API token made: report 30, until 23 December 2026",
                        "adam CHANGED account audrey: API token revoked: report 30")
                .noneMatch(line -> line.contains(token));
    }

    @Test
    void everybody_looks_after_their_own_and_only_it_after_those_of_others() {
        issue("adam", 30);
        long id = only("adam");
        fixture.as("audrey", Role.AUDITOR);
        assertThat(outcome(() -> issue("audrey", 1))).isEqualTo("done");
        assertThat(outcome(() -> revoke("audrey", only("audrey")))).isEqualTo("done");
        assertThat(outcome(() -> issue("adam", 1))).isEqualTo("NOT_ALLOWED");
        assertThat(outcome(() -> only("adam"))).isEqualTo("NOT_ALLOWED");
        assertThat(outcome(() -> revoke("adam", id))).isEqualTo("NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({
        "0, report, days: Enter a number of days from 1 to 366",
        "-3, report, days: Enter a number of days from 1 to 366",
        "367, report, days: Enter a number of days from 1 to 366",
        "30, ' ', 'label: Say what the token is for, for example monthly report'",
        "1, report, done",
        "366, report, done"
    })
    void a_token_lasts_1_to_366_days_and_says_what_it_is_for(int days, String label, String expected) {
        assertThat(outcome(() -> fixture.tokens(tokens -> tokens.issue("audrey", days, label))))
                .isEqualTo(expected);
    }

    @Test
    void a_closed_account_gets_no_token_and_its_tokens_open_nothing() {
        String token = issue("audrey", 30);
        fixture.database.execute("update kernel.account set active = false where username = 'audrey'");
        assertThat(opens(token)).isEmpty();
        assertThat(outcome(() -> issue("audrey", 30))).isEqualTo("CONFLICT");
        assertThat(outcome(() -> issue("nobody-here", 30))).isEqualTo("NOT_FOUND");
    }

    private String issue(String username, int days) {
        return fixture.tokens(tokens -> tokens.issue(username, days, " report " + days + " "));
    }

    private long only(String username) {
        return fixture.tokens(tokens -> tokens.of(username)).get(0).id();
    }

    private boolean revoke(String username, long id) {
        return fixture.tokens(tokens -> {
            tokens.revoke(username, id);
            return true;
        });
    }

    private List<String> opens(String token) {
        return fixture.signIn(signIn -> signIn.withToken(token)).stream()
                .map(StaffMember::username)
                .toList();
    }
}
