package uk.gov.cafcass.intranet.correspondence.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** Migrations of a database in which people have worked already: nothing that they wrote is lost. */
class CorrespondenceMigrationsTest {

    private final Database database = Database.with("kernel");

    @BeforeEach
    void beforeAnythingMoved() {
        database.migrate("correspondence", "020");
        request(2009, 7);
        request(2015, 105);
    }

    @AfterEach
    void closed() {
        database.close();
    }

    private void request(int year, int number) {
        database.execute(
                """
                insert into correspondence.request (year, number, kind, channel, subject, text, sent_on, received_on, due_on, state,
                  owner_id, registered_at) values (%d, %d, 'FOI', 'EMAIL', 'Work', 'Dear Sirs', '%d-06-08', '%d-06-08', '%d-07-06',
                  'DRAFTING', 7, now())"""
                        .formatted(year, number, year, year, year));
        database.execute("insert into correspondence.question (request_id, number, text, answer_html, outcome)"
                + " select max(id), 1, 'How many?', '<p>Twelve</p>', 'GIVEN_IN_PART' from correspondence.request");
    }

    private List<List<String>> rows(String sql) {
        return database.query(sql);
    }

    @Test
    void a_question_from_before_there_were_preambles_has_none() {
        database.migrate("correspondence", "030");
        assertThat(rows("select distinct text, preamble from correspondence.question"))
                .containsExactly(List.of("How many?", ""));
    }

    @Test
    void what_was_cited_stays_in_its_order_and_is_stored_anew_without_a_clash() {
        database.execute(
                "insert into correspondence.question_exemption (question_id, position, section, why)"
                        + " select min(id), 1, '42', 'Advice' from correspondence.question",
                "insert into correspondence.question_exemption (question_id, position, section, why)"
                        + " select min(id), 0, '43(2)', 'Prices' from correspondence.question");
        database.migrate("correspondence", "031");
        assertThat(rows("select section, why from correspondence.question_exemption order by position"))
                .containsExactly(List.of("43(2)", "Prices"), List.of("42", "Advice"));
        database.execute("update correspondence.question_exemption set position = 1 - position");
        assertThat(rows("select section from correspondence.question_exemption order by position"))
                .containsExactly(List.of("42"), List.of("43(2)"));
        assertThatThrownBy(() -> database.execute("update correspondence.question_exemption set position = 0"))
                .hasMessageContaining("unique");
    }

    @Test
    void a_version_of_an_answer_from_before_has_no_reason_and_refers_to_no_question() {
        database.execute(
                "insert into correspondence.answer_version (question_id, version, answer_html, outcome, saved_by, saved_at)"
                        + " select min(id), 0, '<p>Ten</p>', 'GIVEN_IN_FULL', 7, now() from correspondence.question");
        database.migrate("correspondence", "031");
        assertThat(rows("select answer_html, see_question, reason from correspondence.answer_version"))
                .containsExactly(List.of("<p>Ten</p>", "null", ""));
    }

    @Test
    void what_happened_moves_to_the_timeline_of_all_modules_in_its_order() {
        database.execute(
                "insert into correspondence.timeline_entry (request_id, at, account_id, what, detail)"
                        + " select id, '2015-06-09T09:00Z', 7, 'acknowledged', '' from correspondence.request order by id",
                "insert into correspondence.timeline_entry (request_id, at, account_id, what, detail)"
                        + " select max(id), '2015-06-08T09:00Z', 8, 'note', 'Earlier, written later'"
                        + " from correspondence.request");
        database.migrate("correspondence", "040");
        assertThat(
                        rows(
                                "select subject_type, subject_id, account_id, what, detail from kernel.timeline_entry order by id"))
                .containsExactly(
                        List.of("correspondence.request", "09-7", "7", "acknowledged", ""),
                        List.of("correspondence.request", "15-105", "7", "acknowledged", ""),
                        List.of("correspondence.request", "15-105", "8", "note", "Earlier, written later"));
        assertThat(rows("select to_regclass('correspondence.timeline_entry')")).containsExactly(List.of("null"));
    }

    @Test
    void counting_goes_on_where_it_was_in_each_year() {
        database.execute("insert into correspondence.reference_year values (2009, 7), (2015, 105)");
        database.migrate("correspondence", "041");
        assertThat(rows("select series, year, last from kernel.yearly_number order by year"))
                .containsExactly(
                        List.of("correspondence.request", "2009", "7"),
                        List.of("correspondence.request", "2015", "105"));
        assertThat(rows("select to_regclass('correspondence.reference_year')")).containsExactly(List.of("null"));
    }
}
