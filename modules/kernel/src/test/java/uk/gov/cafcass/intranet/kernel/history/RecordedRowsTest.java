package uk.gov.cafcass.intranet.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.OptimisticLockException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Database;

/** P-1: every version of a row stays, with when we held it true, through whom and why. */
class RecordedRowsTest {

    private static final Database DATABASE = Database.with();
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2015-06-08T09:00:00Z");
    private static final OffsetDateTime TUESDAY = MONDAY.plusDays(1);
    private static final OffsetDateTime FRIDAY = MONDAY.plusDays(4);

    static {
        Leaves.createIn(DATABASE);
    }

    @Test
    void the_first_version_is_0_and_is_kept_with_who_recorded_it_and_why() {
        Versioned<String> added = added("green");
        assertThat(added.version()).isZero();
        assertThat(ever(added.id()))
                .containsExactly(new Revision<>(
                        added, new RecordedPeriod(new Recorded(MONDAY, 7, "it was seen"), Optional.empty())));
    }

    @Test
    void a_correction_is_the_next_version_and_ends_the_one_before_at_the_same_moment() {
        long id = added("green").id();
        correct(id, "yellow", TUESDAY);
        assertThat(ever(id))
                .extracting(revision -> revision.content().version() + " "
                        + revision.content().value() + " until "
                        + revision.recorded().superseded().map(Recorded::why).orElse("now"))
                .containsExactly("0 green until seen better", "1 yellow until now");
        assertThat(ever(id).get(0).recorded().superseded())
                .contains(ever(id).get(1).recorded().recorded());
    }

    @Test
    void at_any_moment_we_knew_the_version_that_was_recorded_by_then_and_not_yet_superseded() {
        long id = added("green").id();
        correct(id, "yellow", TUESDAY);
        assertThat(known(id, MONDAY.minusNanos(1_000))).isEmpty();
        assertThat(known(id, MONDAY)).containsExactly("green");
        assertThat(known(id, TUESDAY.minusNanos(1_000))).containsExactly("green");
        assertThat(known(id, TUESDAY)).containsExactly("yellow");
        assertThat(known(id, FRIDAY)).containsExactly("yellow");
    }

    @Test
    void what_was_removed_is_known_until_then_and_by_whom_and_stays_in_the_history() {
        long id = added("green").id();
        doWith(leaves -> {
            leaves.remove(leaves.lock(id), new Recorded(FRIDAY, 9, "it fell"));
            return true;
        });
        assertThat(known(id, FRIDAY.minusNanos(1_000))).containsExactly("green");
        assertThat(known(id, FRIDAY)).isEmpty();
        assertThat(ever(id).get(0).recorded().superseded()).contains(new Recorded(FRIDAY, 9, "it fell"));
        assertThat(catchThrowableOfType(Problem.class, () -> doWith(leaves -> leaves.get(id)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_row_of_another_number_is_left_alone() {
        long one = added("green").id();
        long other = added("brown").id();
        correct(one, "yellow", TUESDAY);
        assertThat(ever(other)).singleElement().satisfies(revision -> assertThat(
                        revision.recorded().superseded())
                .isEmpty());
    }

    @Test
    void who_asks_for_one_that_is_not_there_is_told_in_its_own_words() {
        Problem problem = catchThrowableOfType(Problem.class, () -> doWith(leaves -> leaves.lock(Long.MAX_VALUE)));
        assertThat(problem.code()).isEqualTo("old-leaf.unknown");
        assertThat(problem.sentence()).startsWith("There is no such old leaf.");
    }

    @Test
    void a_row_that_is_locked_is_read_again_though_it_was_read_before() {
        long id = added("green").id();
        assertThat(DATABASE.<String>inTransaction("kernel-tests", entities -> {
                    Leaves leaves = new Leaves(entities);
                    leaves.get(id);
                    DATABASE.execute("update public.leaf set text = 'yellow', version = 1 where id = " + id);
                    return leaves.lock(id).versioned().toString();
                }))
                .isEqualTo(new Versioned<>(id, 1, "yellow").toString());
    }

    @Test
    void a_row_that_was_only_read_is_not_stored_over_what_somebody_else_made_of_it_A_2() {
        long id = added("green").id();
        assertThatThrownBy(() -> doWith(leaves -> {
                    LeafEntity leaf = leaves.get(id);
                    DATABASE.execute("update public.leaf set text = 'yellow', version = 1 where id = " + id);
                    return leaves.store(leaf.correct("brown"), new Recorded(TUESDAY, 8, ""));
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(ever(id)).hasSize(1);
        assertThat(DATABASE.query("select text from public.leaf where id = " + id))
                .containsExactly(List.of("yellow"));
    }

    @Test
    void of_a_row_without_history_the_version_alone_goes_on() {
        Versioned<String> added = DATABASE.inTransaction("kernel-tests", entities -> new Leaves.Loose(entities)
                .add(new LeafEntity("green"))
                .versioned());
        assertThat(added.version()).isZero();
        LeafEntity corrected = loosely(rows -> rows.store(rows.lock(added.id()).correct("yellow")));
        assertThat(corrected.versioned()).isEqualTo(new Versioned<>(added.id(), 1, "yellow"));
        LeafEntity asItWas = loosely(rows -> rows.store(rows.lock(added.id())));
        assertThat(asItWas.version()).isEqualTo(1);
        loosely(rows -> {
            rows.remove(rows.lock(added.id()));
            return true;
        });
        assertThat(catchThrowableOfType(Problem.class, () -> loosely(rows -> rows.get(added.id())))
                        .code())
                .isEqualTo("leaf.unknown");
        assertThat(ever(added.id())).isEmpty();
    }

    private static Versioned<String> added(String text) {
        return doWith(leaves -> leaves.add(new LeafEntity(text), new Recorded(MONDAY, 7, "it was seen"))
                .versioned());
    }

    private static void correct(long id, String text, OffsetDateTime at) {
        doWith(leaves -> leaves.store(leaves.lock(id).correct(text), new Recorded(at, 8, "seen better")));
    }

    private static List<Revision<String>> ever(long id) {
        return doWith(leaves -> leaves.ever(id)).stream()
                .map(RecordedRowsTest::inUtc)
                .toList();
    }

    private static Revision<String> inUtc(Revision<String> revision) {
        RecordedPeriod period = revision.recorded();
        return new Revision<>(
                revision.content(),
                new RecordedPeriod(inUtc(period.recorded()), period.superseded().map(RecordedRowsTest::inUtc)));
    }

    private static Recorded inUtc(Recorded recorded) {
        return new Recorded(recorded.at().withOffsetSameInstant(MONDAY.getOffset()), recorded.by(), recorded.why());
    }

    private static List<String> known(long id, OffsetDateTime moment) {
        return doWith(leaves -> leaves.known(moment, id)).stream()
                .map(Versioned::value)
                .toList();
    }

    private static <T> T doWith(Function<Leaves, T> work) {
        return DATABASE.inTransaction("kernel-tests", entities -> work.apply(new Leaves(entities)));
    }

    private static <T> T loosely(Function<Leaves.Loose, T> work) {
        return DATABASE.inTransaction("kernel-tests", entities -> work.apply(new Leaves.Loose(entities)));
    }
}
