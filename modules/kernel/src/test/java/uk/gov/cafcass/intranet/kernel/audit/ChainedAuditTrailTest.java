package uk.gov.cafcass.intranet.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.FixedClock;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** lines are written when the transaction that they tell of is about to commit, all in one go, or not at all. */
class ChainedAuditTrailTest {

    private static final Database DATABASE = Database.with("kernel");
    private static final Subject REQUEST = new Subject("request", "CAF 15-105");

    private final Transactions transactions = new Transactions(DATABASE);
    private final OneTransaction transaction = new OneTransaction();
    private final FixedClock clock = FixedClock.on("2015-06-08");
    private ChainedAuditTrail trail;
    private int before;

    @BeforeEach
    void open() throws ReflectiveOperationException {
        PendingLines pending = new PendingLines(transactions.call(services -> services.get(Sql.class)));
        var registry = PendingLines.class.getDeclaredField("transaction");
        registry.setAccessible(true);
        registry.set(pending, transaction);
        trail = new ChainedAuditTrail(pending, () -> "gwen", clock);
        before = lines().size();
    }

    @Test
    void a_line_has_who_when_what_and_why_and_is_written_at_the_commit_and_not_before() {
        clock.moveTo(Instant.parse("2015-06-08T09:00:00.123456789Z"));
        transaction.begin();
        trail.record(Act.CHANGED, REQUEST, "sent for clearance", "asked for by telephone");
        assertThat(added()).isEmpty();
        commit();
        assertThat(added())
                .containsExactly("gwen CHANGED request CAF 15-105 sent for clearance asked for by telephone 123456");
    }

    @Test
    void all_lines_of_a_transaction_are_one_statement_in_their_order() {
        transaction.begin();
        trail.looked(REQUEST);
        trail.changed(REQUEST, "acknowledged");
        trail.changed(new Subject("request", "CAF 15-106"), "closed");
        transactions.statements();
        commit();
        assertThat(transactions.statements()).hasSize(1);
        assertThat(added())
                .extracting(line -> line.substring(0, line.lastIndexOf(" null")))
                .containsExactly(
                        "gwen LOOKED request CAF 15-105 looked",
                        "gwen CHANGED request CAF 15-105 acknowledged",
                        "gwen CHANGED request CAF 15-106 closed");
    }

    @Test
    void what_is_rolled_back_leaves_no_line_not_even_in_the_next_transaction() {
        transaction.begin();
        trail.changed(REQUEST, "never happened");
        transaction.rollBack();
        transaction.begin();
        trail.changed(REQUEST, "happened");
        commit();
        assertThat(added()).singleElement().asString().contains(" happened ");
    }

    @Test
    void the_lines_of_one_transaction_are_not_written_again_with_those_of_the_next() {
        transaction.begin();
        trail.changed(REQUEST, "first");
        commit();
        transaction.begin();
        trail.changed(REQUEST, "second");
        commit();
        assertThat(added()).hasSize(2);
    }

    @Test
    void without_a_transaction_that_can_still_commit_there_is_no_line_to_be_lost() {
        assertThatThrownBy(() -> trail.changed(REQUEST, "outside"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to a transaction");
        transaction.begin();
        transaction.mustRollBack();
        assertThatThrownBy(() -> trail.changed(REQUEST, "too late")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_refused_is_told_by_the_address_or_the_thing_and_by_the_code_of_the_refusal() {
        transaction.begin();
        Refusals refusals = new Refusals(trail);
        refusals.refused("POST /requests/15-105/steps/approve", "request.not-yours");
        refusals.refused(REQUEST, "nothing.is-deleted");
        commit();
        assertThat(added())
                .extracting(line -> line.substring(0, line.lastIndexOf(" null")))
                .containsExactly(
                        "gwen REFUSED address POST /requests/15-105/steps/approve request.not-yours",
                        "gwen REFUSED request CAF 15-105 nothing.is-deleted");
    }

    private void commit() {
        transactions.run(services -> transaction.commit());
    }

    /** What was written since the test began. */
    private List<String> added() {
        return lines().subList(before, lines().size());
    }

    private static List<String> lines() {
        return DATABASE
                .query("select username, act, subject_type, subject_id, what, why, extract(microseconds from at)::int"
                        + " from kernel.audit_line order by id")
                .stream()
                .map(row -> String.join(" ", row))
                .toList();
    }
}
