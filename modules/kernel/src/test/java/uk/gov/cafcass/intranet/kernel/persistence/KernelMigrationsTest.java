package uk.gov.cafcass.intranet.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** Migrations of a database that has rows in it already. */
class KernelMigrationsTest {

    private final Database database = Database.with();

    @BeforeEach
    void beforeNoticesHadSubjects() {
        database.migrate("kernel", "032");
        database.execute(
                "insert into kernel.account (username, name) values ('gwen', 'Gwen Price')",
                "insert into kernel.notice (account_id, text, path) select id, 'Approve it', 'requests/15-105' from kernel.account");
    }

    @AfterEach
    void closed() {
        database.close();
    }

    @Test
    void a_notice_that_was_told_before_keeps_its_address() {
        database.migrate("kernel", "033");
        assertThat(database.query("select text, path, subject_type, subject_id from kernel.notice"))
                .containsExactly(List.of("Approve it", "requests/15-105", "null", "null"));
    }

    @ParameterizedTest
    @CsvSource({
        "null, 'request', '15-105', true",
        "'old', null, null, true",
        "null, null, null, false",
        "null, 'request', null, false",
        "null, null, '15-105', false",
        "'old', 'request', '15-105', false",
        "'old', null, '15-105', false",
    })
    void a_notice_has_an_address_or_a_whole_subject(String path, String type, String id, boolean taken) {
        database.migrate("kernel", "033");
        String insert = "insert into kernel.notice (account_id, text, path, subject_type, subject_id)"
                + " select id, 'New', %s, %s, %s from kernel.account".formatted(quoted(path), quoted(type), quoted(id));
        if (taken) {
            assertThatCode(() -> database.execute(insert)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> database.execute(insert)).hasMessageContaining("check constraint");
        }
    }

    private static String quoted(String word) {
        return word.equals("null") ? word : "'" + word + "'";
    }
}
