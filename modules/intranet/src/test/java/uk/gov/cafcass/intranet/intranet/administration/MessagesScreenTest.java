package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.intranet.IntranetFixture;
import uk.gov.cafcass.intranet.kernel.outbox.MessageSummary;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Messages that were not delivered: IT sees them, lets them be tried again, and loses none. */
class MessagesScreenTest {

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void none() {
        FIXTURE.execute("delete from kernel.outbox_message");
    }

    private static long message(int attempts, boolean setAside) {
        FIXTURE.execute(
                "insert into kernel.outbox_message (handler, type, body, stored_at, due_at, attempts, set_aside)"
                        + " values ('Shelf', 'Parcel', '{}', '2026-11-24T09:00Z', '2026-11-24T09:00Z', " + attempts
                        + ", "
                        + setAside + ")");
        return Long.parseLong(FIXTURE.value("select max(id) from kernel.outbox_message"));
    }

    private static MessageSummary shown(MessagesScreen screen, long id) {
        return screen.getRows().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_nothing_waits_this_is_said() {
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            MessagesScreen screen = s.fresh(MessagesScreen.class);
            screen.load();
            assertThat(screen.getRows()).isEmpty();
            assertThat(screen.getFound()).isEqualTo("0 messages");
            assertThat(screen.isAnySetAside()).isFalse();
        });
    }

    @Test
    void what_waits_has_failed_or_was_set_aside_is_told_apart() {
        long waiting = message(0, false);
        long failed = message(2, false);
        long aside = message(9, true);
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            MessagesScreen screen = s.fresh(MessagesScreen.class);
            assertThat(screen.state(shown(screen, waiting))).isEqualTo("Waiting");
            assertThat(screen.state(shown(screen, failed))).isEqualTo("Failed");
            assertThat(screen.state(shown(screen, aside))).isEqualTo("Set aside");
            assertThat(screen.looks(shown(screen, aside))).isEqualTo("late");
            assertThat(screen.getFound()).isEqualTo("3 messages");
            assertThat(screen.isAnySetAside()).isTrue();
        });
    }

    @Test
    void one_that_was_set_aside_is_tried_again_and_one_that_is_gone_is_told_to_be() {
        long aside = message(9, true);
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            assertThat(s.fresh(MessagesScreen.class).tryAgain(aside)).endsWith("done=released");
            MessagesScreen screen = s.fresh(MessagesScreen.class);
            assertThat(screen.isAnySetAside()).isFalse();
            assertThat(screen.getRows()).hasSize(1);
            assertThat(screen.tryAgain(aside + 1)).endsWith("done=gone");
        });
    }

    @Test
    void all_that_were_set_aside_are_tried_again_at_once() {
        message(9, true);
        message(9, true);
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            assertThat(s.fresh(MessagesScreen.class).tryAllAgain()).endsWith("done=all-released");
            assertThat(s.fresh(MessagesScreen.class).isAnySetAside()).isFalse();
        });
    }

    @Test
    void of_more_than_a_hundred_the_first_are_shown_and_all_are_counted() {
        FIXTURE.execute(
                "insert into kernel.outbox_message (handler, type, body, stored_at, due_at)"
                        + " select 'Shelf', 'Parcel', '{}', '2026-11-24T09:00Z', '2026-11-24T09:00Z' from generate_series(1, 101)");
        FIXTURE.rehearse(FIXTURE.adam, s -> {
            MessagesScreen screen = s.fresh(MessagesScreen.class);
            assertThat(screen.getRows()).hasSize(100);
            assertThat(screen.getFound()).isEqualTo("101 messages, of which the first 100 are shown");
        });
    }

    @Test
    void they_are_for_it_alone() {
        long aside = message(9, true);
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            MessagesScreen screen = s.fresh(MessagesScreen.class);
            assertThat(catchThrowableOfType(Problem.class, screen::load).kind()).isEqualTo(Kind.NOT_ALLOWED);
            assertThat(catchThrowableOfType(Problem.class, () -> screen.tryAgain(aside))
                            .kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
            assertThat(catchThrowableOfType(Problem.class, screen::tryAllAgain).kind())
                    .isEqualTo(Kind.NOT_ALLOWED);
        });
        assertThat(FIXTURE.value("select set_aside from kernel.outbox_message")).isEqualTo("true");
    }
}
