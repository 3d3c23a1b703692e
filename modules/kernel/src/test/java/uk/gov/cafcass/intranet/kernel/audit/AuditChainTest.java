package uk.gov.cafcass.intranet.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** lines can only be added; one that was removed or altered shows, even when it was done behind the database's back. */
class AuditChainTest {

    private static final Database DATABASE = Database.with("kernel");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2015-06-08T10:00:00.123456+01:00");

    private final Transactions transactions = new Transactions(DATABASE);

    @BeforeEach
    void threeLines() {
        unguarded(
                "truncate kernel.audit_line", "update kernel.audit_head set lines = 0, hash = sha256('the beginning')");
        append("registered", "acknowledged", "closed");
    }

    @Test
    void lines_are_numbered_from_one_and_the_chain_is_whole() {
        assertThat(DATABASE.query("select id, what from kernel.audit_line order by id"))
                .containsExactly(List.of("1", "registered"), List.of("2", "acknowledged"), List.of("3", "closed"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void an_empty_trail_is_whole() {
        unguarded(
                "truncate kernel.audit_line", "update kernel.audit_head set lines = 0, hash = sha256('the beginning')");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what = 'withdrawn'",
                "username = 'somebody.else'",
                "at = at + interval '1 microsecond'",
                "why = 'a reason'",
                "why = ''",
                "act = 'LOOKED'",
                "subject_id = 'CAF 15-106'",
                "subject_type = 'requestC', subject_id = 'AF 15-105'",
                "hash = sha256('forged')"
            })
    void an_altered_line_shows(String change) {
        unguarded("update kernel.audit_line set " + change + " where id = 2");
        assertThat(faults()).containsExactly(List.of("2", "altered"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3"})
    void a_removed_line_shows_even_the_last(int removed, String shown) {
        unguarded("delete from kernel.audit_line where id = " + removed);
        assertThat(faults()).containsExactly(List.of(shown, "removed"));
    }

    @Test
    void a_tail_that_was_cut_off_shows() {
        unguarded("delete from kernel.audit_line where id >= 2");
        assertThat(faults()).containsExactly(List.of("2", "removed"));
        unguarded("delete from kernel.audit_line");
        assertThat(faults()).containsExactly(List.of("1", "removed"));
    }

    @Test
    void a_line_that_was_replaced_with_its_own_fingerprint_shows_at_the_next() {
        unguarded(
                """
                update kernel.audit_line l set what = 'withdrawn',
                  hash = kernel.audit_hash((select hash from kernel.audit_line where id = 1),
                    (select row(l.id, l.at, l.username, l.act, l.subject_type, l.subject_id, 'withdrawn', l.why, l.hash)::kernel.audit_line))
                where id = 2""");
        assertThat(faults()).containsExactly(List.of("3", "altered"));
    }

    @Test
    void a_line_added_beside_the_chain_shows() {
        unguarded("insert into kernel.audit_line select 4, at, username, act, subject_type, subject_id, what, why, hash"
                + " from kernel.audit_line where id = 3");
        assertThat(faults()).containsExactly(List.of("4", "added"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update kernel.audit_line set what = 'nothing' where id = 1",
                "delete from kernel.audit_line where id = 3",
                "delete from kernel.audit_line where false",
                "truncate kernel.audit_line"
            })
    void the_database_refuses_to_change_or_remove_lines(String attempt) {
        assertThatThrownBy(() -> DATABASE.execute(attempt)).hasMessageContaining("can only be added to");
        assertThat(faults()).isEmpty();
    }

    @Test
    void number_and_fingerprint_cannot_be_chosen() {
        DATABASE.execute("insert into kernel.audit_line (id, at, username, act, subject_type, subject_id, what, hash)"
                + " values (77, now(), 'mallory', 'LOOKED', 'request', 'CAF 15-105', 'looked', sha256('mine'))");
        assertThat(DATABASE.query("select max(id) from kernel.audit_line")).containsExactly(List.of("4"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void what_is_rolled_back_leaves_no_line_and_no_gap() {
        assertThatThrownBy(() -> transactions.run(services -> {
                    new AuditLines(services.get(Sql.class)).append(List.of(line("never happened", null)));
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");
        append("looked");
        assertThat(DATABASE.query("select id, what from kernel.audit_line where id > 3"))
                .containsExactly(List.of("4", "looked"));
        assertThat(faults()).isEmpty();
    }

    @Test
    void eight_threads_that_write_at_once_leave_one_whole_chain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(() -> {
                    for (int i = 0; i < 25; i++) {
                        append("first", "second");
                    }
                    return true;
                });
            }
            for (var writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(DATABASE.query("select id from kernel.audit_line order by id"))
                .extracting(row -> row.get(0))
                .isEqualTo(IntStream.rangeClosed(1, 403)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(faults()).isEmpty();
    }

    @Test
    void what_is_written_can_be_read_back_to_the_microsecond() {
        AuditLine line = line("returned 🙂 “quoted”", "not the question\nthat was asked");
        transactions.run(services -> new AuditLines(services.get(Sql.class)).append(List.of(line)));
        assertThat(DATABASE.query(
                        "select what, why, extract(microseconds from at)::int from kernel.audit_line where id = 4"))
                .containsExactly(List.of(line.what(), String.valueOf(line.why()), "123456"));
        assertThat(faults()).isEmpty();
    }

    private void append(String... whats) {
        List<AuditLine> lines = new ArrayList<>();
        for (String what : whats) {
            lines.add(line(what, null));
        }
        transactions.run(services -> new AuditLines(services.get(Sql.class)).append(lines));
    }

    private static AuditLine line(String what, @Nullable String why) {
        return new AuditLine(AT, "gwen", Act.CHANGED, new Subject("request", "CAF 15-105"), what, why);
    }

    private static List<List<String>> faults() {
        return DATABASE.query("select line, fault from kernel.audit_verify()");
    }

    /** As somebody who owns the database and switches its guards off. */
    private static void unguarded(String... statements) {
        DATABASE.execute("alter table kernel.audit_line disable trigger all");
        DATABASE.execute(statements);
        DATABASE.execute("alter table kernel.audit_line enable trigger all");
    }
}
