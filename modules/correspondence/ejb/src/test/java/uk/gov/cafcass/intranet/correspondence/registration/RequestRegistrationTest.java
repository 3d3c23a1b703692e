package uk.gov.cafcass.intranet.correspondence.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Registration;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** Registering (domain §4, G-1): references count up within the calendar year of receipt, without gaps. */
class RequestRegistrationTest {

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void references_count_up_within_the_calendar_year_of_receipt() {
        assertThat(List.of(
                        fixture.register("2014-12-31", "Life story work", "How many?"),
                        fixture.register("2015-01-01", "Life story work", "How many?"),
                        fixture.register("2014-12-30", "Life story work", "How many?"),
                        fixture.register("2015-06-08", "Life story work", "How many?")))
                .extracting(Reference::toString)
                .containsExactly("CAF 14-1", "CAF 15-1", "CAF 14-2", "CAF 15-2");
    }

    @Test
    void eight_threads_register_two_hundred_at_once_some_fail_and_no_number_is_missing_or_given_twice()
            throws Exception {
        List<Integer> numbers = Collections.synchronizedList(new ArrayList<>());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> clerks = new ArrayList<>();
            for (int clerk = 0; clerk < 8; clerk++) {
                clerks.add(() -> registerTwentyFive(numbers));
            }
            int failed = 0;
            for (var clerk : threads.invokeAll(clerks)) {
                failed += clerk.get();
            }
            assertThat(failed).isEqualTo(8 * 5);
        } finally {
            threads.shutdown();
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 200).boxed().toList());
        assertThat(fixture.database.query("select count(*), max(number) from correspondence.request"))
                .containsExactly(List.of("200", "200"));
    }

    /** Registers 25 and lets five more fail after they have taken a number; gives how many failed. */
    private int registerTwentyFive(List<Integer> numbers) {
        Registration registration = CorrespondenceFixture.registration("2015-06-08", "Life", "How many?");
        int failed = 0;
        for (int i = 0; i < 30; i++) {
            boolean fails = i % 6 == 3;
            try {
                numbers.add(fixture.as(fixture.gwen, services -> {
                    Reference given = services.get(RequestRegistration.class)
                            .register(registration)
                            .reference();
                    if (fails) {
                        throw new IllegalStateException("after " + given);
                    }
                    return given.number();
                }));
            } catch (IllegalStateException e) {
                failed++;
            }
        }
        return failed;
    }

    @Test
    void the_due_date_is_stored_and_who_registers_owns_it_G_1() {
        Reference reference = fixture.register("2015-06-08", "Life story work", "How many?", "Since when?");
        assertThat(fixture.value("select due_on from correspondence.request")).isEqualTo("2015-07-06");
        RequestView view = fixture.read(reference);
        assertThat(view.owner()).isEqualTo(fixture.gwen);
        assertThat(view.daysLeft()).contains(20);
        assertThat(view.questions()).extracting(QuestionView::text).containsExactly("How many?", "Since when?");
        assertThat(fixture.audited).startsWith("CHANGED CAF 15-1: registered");
    }

    @Test
    void a_registration_with_faults_takes_no_number() {
        assertThatThrownBy(() -> fixture.register("2015-06-09", "Life", "How many?"))
                .isInstanceOf(Problem.class);
        assertThat(fixture.register("2015-06-08", "Life", "How many?")).hasToString("CAF 15-1");
    }

    @Test
    void what_is_registered_reads_the_same_afterwards() {
        RequestView registered = fixture.as(fixture.gwen, s -> s.get(RequestRegistration.class)
                .register(CorrespondenceFixture.registration("2015-06-08", "Life", "How many?", "Why?")));
        assertThat(fixture.audited).containsExactly("CHANGED CAF 15-1: registered");
        assertThat(fixture.read(registered.reference())).isEqualTo(registered);
    }

    @Test
    void only_governance_registers() {
        for (StaffMember other : List.of(fixture.alan, fixture.ina)) {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> fixture.as(other, s -> s.get(RequestRegistration.class)
                            .register(CorrespondenceFixture.registration("2015-06-08", "Life", "How many?"))));
            assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
        }
    }

    @Test
    void whatever_people_paste_can_be_kept() {
        String pasted =
                "Nul \u0000, bell \u0007, half \ud83d, whole 🙂, rtl \u202e, <script>alert(1)</script>, 'quoted'; --";
        Reference reference = fixture.register("2015-06-08", pasted, pasted);
        assertThat(fixture.read(reference).questions().get(0).text())
                .isEqualTo("Nul , bell , half , whole 🙂, rtl \u202e, <script>alert(1)</script>, 'quoted'; --");
    }
}
