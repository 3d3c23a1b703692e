package uk.gov.cafcass.intranet.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.notices.Notice;
import uk.gov.cafcass.intranet.kernel.notices.Notices;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;
import uk.gov.cafcass.intranet.kernel.work.Task;
import uk.gov.cafcass.intranet.kernel.work.Work;
import uk.gov.cafcass.intranet.look.page.SubjectPages;

/** What waits, of all modules together, and what somebody was told. */
class MyWorkScreenTest {

    private static final IntranetFixture FIXTURE = new IntranetFixture();
    private static final SubjectRef REQUEST = new SubjectRef("correspondence.request", "15-105");

    private static Task task(String what, String due) {
        return new Task(what, "about it", REQUEST, LocalDate.parse(due), 1);
    }

    /** A module with work for two days. */
    static final class Letters implements Work {
        @Override
        public List<Task> waiting() {
            return List.of(task("first", "2026-11-25"), task("third", "2026-12-01"));
        }
    }

    /** Another one. */
    static final class Visits implements Work {
        @Override
        public List<Task> waiting() {
            return List.of(task("second", "2026-11-30"), task("late", "2026-11-20"));
        }
    }

    /** Knows where requests are shown and nothing else. */
    static final class RequestPages implements SubjectPages {
        @Override
        public Optional<String> pathOf(SubjectRef subject) {
            return subject.type().equals(REQUEST.type())
                    ? Optional.of("/request?id=" + subject.id())
                    : Optional.empty();
        }
    }

    @BeforeAll
    static void modules() {
        FIXTURE.beans(Work.class, Letters.class, Visits.class);
        FIXTURE.beans(SubjectPages.class, RequestPages.class);
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void the_work_of_all_modules_stands_together_the_most_urgent_first() {
        FIXTURE.rehearse(
                FIXTURE.gwen, s -> assertThat(s.fresh(MyWorkScreen.class).getTasks())
                        .extracting(Task::what)
                        .containsExactly("late", "first", "second", "third"));
    }

    @Test
    void a_task_leads_to_its_record_and_to_the_beginning_where_its_module_is_gone() {
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            MyWorkScreen screen = s.fresh(MyWorkScreen.class);
            assertThat(screen.addressOfTask(screen.getTasks().get(0))).isEqualTo("/request?id=15-105");
            Task lost = new Task("lost", "", new SubjectRef("gone.thing", "1"), LocalDate.of(2026, 12, 1), 1);
            assertThat(screen.addressOfTask(lost)).isEqualTo("/");
        });
    }

    @Test
    void what_one_was_told_is_there_until_they_put_it_away_and_for_nobody_else() {
        FIXTURE.doAs(FIXTURE.adam, s -> s.get(Notices.class)
                .tell(FIXTURE.gwen.id(), "CAF 15-105 is now due on 7 July 2015.", REQUEST));
        FIXTURE.rehearse(FIXTURE.gwen, s -> {
            MyWorkScreen screen = s.fresh(MyWorkScreen.class);
            Notice told = screen.getTold().get(0);
            assertThat(told.text()).contains("7 July 2015");
            assertThat(screen.addressOfNotice(told)).isEqualTo("/request?id=15-105");
            assertThat(screen.putAway(told.id())).isEqualTo("/my-work?faces-redirect=true");
            assertThat(s.fresh(MyWorkScreen.class).getTold()).isEmpty();
        });
        FIXTURE.rehearse(FIXTURE.fay, s -> {
            assertThat(s.fresh(MyWorkScreen.class).getTold()).isEmpty();
            s.fresh(MyWorkScreen.class).putAway(1);
        });
        FIXTURE.rehearse(
                FIXTURE.gwen,
                s -> assertThat(s.fresh(MyWorkScreen.class).getTold()).hasSize(1));
    }
}
