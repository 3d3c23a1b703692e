package uk.gov.cafcass.intranet.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** What is forgotten every night, and what is one minute too young for it. */
class RetentionJobTest {

    private final Database database = Database.with("kernel");

    @BeforeEach
    void accountWhoseThingsTheseAre() {
        database.execute(
                "insert into kernel.account (username, name) overriding system value values ('gwen', 'Gwen Price')");
    }

    @AfterEach
    void closed() {
        database.close();
    }

    private void forget() throws ReflectiveOperationException {
        RetentionJob job = new RetentionJob();
        var field = RetentionJob.class.getDeclaredField("dataSource");
        field.setAccessible(true);
        field.set(job, (DataSource) database.dataSource());
        job.forget();
    }

    /** Two rows, one a minute older than the limit and one a minute younger. */
    private void aroundTheLimit(String insert, String limit) {
        for (String[] row : new String[][] {{"old", "-"}, {"young", "+"}}) {
            database.execute(
                    insert.formatted(row[0], "now() - interval '" + limit + "' " + row[1] + " interval '1 minute'"));
        }
    }

    private List<List<String>> left(String column, String table) {
        return database.query("select " + column + " from kernel." + table);
    }

    @Test
    void a_repeat_is_known_for_a_week() throws Exception {
        aroundTheLimit("insert into kernel.idempotency_key values (1, '%s', 'f', 'a', %s)", "7 days");
        forget();
        assertThat(left("key", "idempotency_key")).containsExactly(List.of("young"));
    }

    @Test
    void a_draft_is_kept_for_ninety_days() throws Exception {
        aroundTheLimit("insert into kernel.draft values (1, '%s', 'typed', %s)", "90 days");
        forget();
        assertThat(left("form", "draft")).containsExactly(List.of("young"));
    }

    @Test
    void a_token_is_listed_until_a_year_after_it_expired() throws Exception {
        aroundTheLimit(
                "insert into kernel.api_token (account_id, token_hash, expires_at)"
                        + " select id, '%s', %s from kernel.account",
                "1 year");
        forget();
        assertThat(left("token_hash", "api_token")).containsExactly(List.of("young"));
    }

    @Test
    void nothing_else_is_forgotten() throws Exception {
        database.execute("insert into kernel.notice (account_id, text, subject_type, subject_id, told_at)"
                + " select id, 'Look', 'a', 'b', now() - interval '9 years' from kernel.account");
        forget();
        assertThat(left("text", "notice")).hasSize(1);
        assertThat(left("username", "account")).hasSize(1);
    }
}
