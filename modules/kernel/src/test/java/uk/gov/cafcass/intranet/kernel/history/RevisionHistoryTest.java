package uk.gov.cafcass.intranet.kernel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** P-1: from what was ever known, the times at which we came to know better. */
class RevisionHistoryTest {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2015-06-01T09:00:00Z");

    /** Something that we knew of a while. */
    record Known(String what, RecordedPeriod when) {}

    private final StaffFixture fixture = new StaffFixture();
    private final StaffMember carol = fixture.add("carol", "Carol Reed", Role.COMMISSIONER);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_was_superseded_and_what_came_instead_are_one_change_by_whoever_made_it() {
        Recorded first = new Recorded(MONDAY, fixture.administrator.id(), "told on the telephone");
        Recorded second = new Recorded(MONDAY.plusDays(1), carol.id(), "seen in writing");
        List<RecordedChange<Known>> changes = changes(
                new Known("green", new RecordedPeriod(first, Optional.of(second))),
                new Known("yellow", new RecordedPeriod(second, Optional.empty())));

        assertThat(changes).extracting(RecordedChange::why).containsExactly("seen in writing", "told on the telephone");
        assertThat(changes.get(0).by().name()).isEqualTo("Carol Reed");
        assertThat(changes.get(0).before().map(Known::what)).contains("green");
        assertThat(changes.get(0).after().map(Known::what)).contains("yellow");
        assertThat(changes.get(1).before()).isEmpty();
        assertThat(changes.get(1).after().map(Known::what)).contains("green");
    }

    @Test
    void one_act_may_end_and_begin_several_things_in_the_order_given() {
        Recorded first = new Recorded(MONDAY, carol.id(), "");
        Recorded second = new Recorded(MONDAY.plusDays(1), carol.id(), "split");
        RecordedPeriod gone = new RecordedPeriod(first, Optional.of(second));
        RecordedPeriod here = new RecordedPeriod(second, Optional.empty());
        RecordedChange<Known> last = changes(
                        new Known("b", gone), new Known("a", gone), new Known("d", here), new Known("c", here))
                .get(0);
        assertThat(last.superseded()).extracting(Known::what).containsExactly("b", "a");
        assertThat(last.added()).extracting(Known::what).containsExactly("d", "c");
    }

    @Test
    void what_two_people_recorded_at_one_moment_are_two_changes() {
        assertThat(changes(
                        new Known("a", new RecordedPeriod(new Recorded(MONDAY, carol.id(), ""), Optional.empty())),
                        new Known(
                                "b",
                                new RecordedPeriod(
                                        new Recorded(MONDAY, fixture.administrator.id(), ""), Optional.empty()))))
                .hasSize(2);
    }

    @Test
    void what_was_taken_off_has_nothing_in_its_place_and_an_account_that_is_gone_is_called_unknown() {
        Recorded removed = new Recorded(MONDAY.plusDays(1), Long.MAX_VALUE, "entered twice");
        RecordedChange<Known> last = changes(
                        new Known("a", new RecordedPeriod(new Recorded(MONDAY, carol.id(), ""), Optional.of(removed))))
                .get(0);
        assertThat(last.after()).isEmpty();
        assertThat(last.before().map(Known::what)).contains("a");
        assertThat(last.by().name()).isEqualTo("Unknown");
    }

    @Test
    void nobody_is_told_what_we_shall_know() {
        OffsetDateTime now = OffsetDateTime.now(fixture.clock);
        RevisionHistory history = fixture.call(s -> s.get(RevisionHistory.class));
        history.mustHaveBeen(now);
        Problem problem = catchThrowableOfType(Problem.class, () -> history.mustHaveBeen(now.plusNanos(1_000)));
        assertThat(problem.code()).isEqualTo("known.in-the-future");
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("asKnownAt");
    }

    private List<RecordedChange<Known>> changes(Known... all) {
        return fixture.call(s -> s.get(RevisionHistory.class).of(List.of(all), Known::when));
    }
}
