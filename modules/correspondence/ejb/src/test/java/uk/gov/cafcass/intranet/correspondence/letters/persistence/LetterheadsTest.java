package uk.gov.cafcass.intranet.correspondence.letters.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.letters.domain.IcoDetails;
import uk.gov.cafcass.intranet.correspondence.letters.domain.Letterhead;
import uk.gov.cafcass.intranet.correspondence.letters.domain.LetterheadFixture;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** G-11: the letterhead and the Commissioner's address of a date. */
class LetterheadsTest {

    private static Database database;

    @BeforeAll
    static void migrate() {
        database = Database.with("kernel", "correspondence");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_letter_of_12_June_2015_and_one_of_25_July_2017_carry_what_the_seed_letters_do() {
        assertThat(on("2015-06-12")).isEqualTo(LetterheadFixture.of2015());
        assertThat(on("2017-07-25")).isEqualTo(LetterheadFixture.of2017());
        assertThat(icoOn("2015-06-12")).isEqualTo(LetterheadFixture.ico2015());
        assertThat(icoOn("2017-07-25")).isEqualTo(LetterheadFixture.ico2017());
    }

    @Test
    void a_period_ends_the_day_before_the_next_begins_and_the_last_one_is_open() {
        assertThat(on("2016-12-31").status()).isEmpty();
        assertThat(on("2017-01-01").status()).isPresent();
        assertThat(on("2026-11-23")).isEqualTo(LetterheadFixture.of2017());
    }

    @Test
    void for_a_date_without_a_letterhead_the_problem_says_what_to_do() {
        assertThatThrownBy(() -> on("2014-12-31")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("letterhead.missing");
            assertThat(problem.sentence()).contains("31 December 2014").contains("Add one");
        });
        assertThatThrownBy(() -> icoOn("2014-12-31")).isInstanceOf(Problem.class);
    }

    @Test
    void periods_cannot_overlap() {
        for (String table : new String[] {"letterhead", "ico_details"}) {
            assertThatThrownBy(() -> database.execute("update correspondence." + table
                            + " set in_use_until = date '2017-01-02' where in_use_until = date '2017-01-01'"))
                    .hasMessageContaining(table + "_one_at_a_time");
        }
    }

    private static Letterhead on(String date) {
        return database.inTransaction(
                "correspondence", entities -> new Letterheads(entities).on(LocalDate.parse(date)));
    }

    private static IcoDetails icoOn(String date) {
        return database.inTransaction(
                "correspondence", entities -> new Letterheads(entities).icoOn(LocalDate.parse(date)));
    }
}
