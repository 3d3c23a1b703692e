package uk.gov.cafcass.intranet.kernel.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts.Draft;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;

/** what somebody typed is kept for them, and for nobody else. */
class DraftsTest {

    private final StaffFixture fixture = new StaffFixture();

    @BeforeEach
    void noDraftsYet() {
        fixture.database.execute("delete from kernel.draft");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_last_words_typed_into_a_form_are_kept() {
        run(drafts -> drafts.keep("register", "{\"subject\":\"Life\"}"));
        run(drafts -> drafts.keep("register", "{\"subject\":\"Life story\"}"));
        run(drafts -> drafts.keep("answer 15-105 1", "Twelve"));
        assertThat(find("register")).contains("{\"subject\":\"Life story\"}");
        assertThat(find("answer 15-105 1")).contains("Twelve");
        assertThat(find("answer 15-105 2")).isEmpty();
    }

    @Test
    void a_draft_that_was_saved_is_forgotten() {
        run(drafts -> drafts.keep("register", "Life"));
        run(drafts -> drafts.forget("register"));
        run(drafts -> drafts.forget("register"));
        assertThat(find("register")).isEmpty();
    }

    @Test
    void nobody_else_sees_or_loses_it() {
        run(drafts -> drafts.keep("register", "Ada's"));
        fixture.caller.is(fixture.add("gwen", "Gwen Price", Role.GOVERNANCE));
        assertThat(find("register")).isEmpty();
        run(drafts -> drafts.keep("register", "Gwen's"));
        run(drafts -> drafts.forget("register"));
        fixture.caller.is(fixture.administrator);
        assertThat(find("register")).contains("Ada's");
    }

    @Test
    void a_draft_that_is_too_long_changes_nothing() {
        run(drafts -> drafts.keep("register", "Life"));
        Problem problem = catchThrowableOfType(
                Problem.class, () -> run(drafts -> drafts.keep("register", "a".repeat(6_000_001))));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(find("register")).contains("Life");
    }

    private void run(Consumer<Drafts> work) {
        fixture.transactions.run(services -> work.accept(services.get(Drafts.class)));
    }

    private Optional<String> find(String form) {
        return fixture.call(services -> services.get(Drafts.class).find(form).map(Draft::content));
    }
}
