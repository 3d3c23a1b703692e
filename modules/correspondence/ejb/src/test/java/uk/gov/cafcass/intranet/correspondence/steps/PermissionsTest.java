package uk.gov.cafcass.intranet.correspondence.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters;
import uk.gov.cafcass.intranet.correspondence.letters.application.RequestLetters.Form;
import uk.gov.cafcass.intranet.correspondence.registration.RequestIntake;
import uk.gov.cafcass.intranet.correspondence.registration.RequestRegistration;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.settings.IcoDetailsEditing;
import uk.gov.cafcass.intranet.correspondence.settings.LetterheadEditing;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Services;

/** What each role is refused by each service, whatever the screens show (G-9, A-8); and that a refusal changes nothing. */
@TestInstance(Lifecycle.PER_CLASS)
class PermissionsTest {

    private static final Set<Role> GOVERNANCE = EnumSet.of(Role.GOVERNANCE);
    private static final Set<Role> READERS = EnumSet.of(Role.GOVERNANCE, Role.APPROVER);
    private static final String EVERYTHING =
            """
            select (select string_agg(r::text, '' order by id) from correspondence.request r),
              (select string_agg(q::text, '' order by id) from correspondence.question q),
              (select count(*) from correspondence.answer_version), (select count(*) from kernel.timeline_entry),
              (select string_agg(l::text, '' order by id) from correspondence.letterhead l)""";

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();

    /** Something that a service does for some roles. */
    record Act(String name, Set<Role> roles, BiConsumer<Services, Reference> work) {}

    /** An act tried by a role. */
    record Attempt(Act act, Role role) {
        @Override
        public String toString() {
            return role + " tries: " + act.name();
        }
    }

    private static List<Act> acts() {
        List<Act> acts = new ArrayList<>(List.of(
                new Act("split a text", GOVERNANCE, (s, r) -> s.get(RequestIntake.class)
                        .split("1. How many?")),
                new Act("read an e-mail", GOVERNANCE, (s, r) -> s.get(RequestIntake.class)
                        .read("From: a@b.c")),
                new Act("register", GOVERNANCE, (s, r) -> s.get(RequestRegistration.class)
                        .register(CorrespondenceFixture.registration("2015-06-08", "New", "How many?"))),
                new Act("read a request", READERS, (s, r) -> s.get(RequestReading.class)
                        .request(r)),
                new Act("read its page", READERS, (s, r) -> s.get(RequestReading.class)
                        .page(r)),
                new Act("list", READERS, (s, r) -> s.get(RequestLists.class).page(RequestFilter.of(View.ALL), 10, 0)),
                new Act("export", READERS, (s, r) -> s.get(RequestLists.class).export(RequestFilter.of(View.ALL))),
                new Act("follow a list", READERS, (s, r) -> s.get(RequestLists.class)
                        .following(RequestFilter.of(View.ALL), 10, Optional.empty())),
                new Act("search", READERS, (s, r) -> s.get(RequestLists.class).search("life", 10, 0)),
                new Act("open the letter", READERS, (s, r) -> s.get(RequestLetters.class)
                        .file(r, Form.DOCX)),
                new Act("see an answer's history", READERS, (s, r) -> s.get(AnswerHistory.class)
                        .of(r, 1)),
                new Act("ask somebody", GOVERNANCE, (s, r) -> s.get(RequestAnswers.class)
                        .assign(r, 1, OptionalLong.empty())),
                new Act("answer", GOVERNANCE, (s, r) -> s.get(RequestAnswers.class)
                        .answer(
                                r,
                                1,
                                s.get(RequestReading.class)
                                        .question(r, 1)
                                        .question()
                                        .version(),
                                new AnswerDetails("<p>13</p>", Outcome.GIVEN_IN_FULL, Optional.empty(), List.of()))),
                new Act("correct an outcome", GOVERNANCE, (s, r) -> s.get(OutcomeCorrections.class)
                        .correct(r, 1, 0, new Correction(Outcome.NOT_HELD, Optional.empty(), List.of(), "Wrong"))),
                new Act("list letterheads", READERS, (s, r) -> s.get(LetterheadEditing.class)
                        .all()),
                new Act("read a letterhead", READERS, (s, r) -> s.get(LetterheadEditing.class)
                        .withId(1)),
                new Act("list ICO details", READERS, (s, r) -> s.get(IcoDetailsEditing.class)
                        .all()),
                new Act("read ICO details", READERS, (s, r) -> s.get(IcoDetailsEditing.class)
                        .withId(1))));
        for (Step step : Step.values()) {
            acts.add(new Act(step.label(), EnumSet.of(step.role()), (s, r) -> s.get(RequestSteps.class)
                    .take(r, step, StepInput.because("why"))));
        }
        return acts;
    }

    static Stream<Attempt> refused() {
        return attempts(false);
    }

    static Stream<Attempt> allowed() {
        return attempts(true);
    }

    private static Stream<Attempt> attempts(boolean allowed) {
        return acts().stream()
                .flatMap(act -> Stream.of(Role.values()).map(role -> new Attempt(act, role)))
                .filter(attempt -> attempt.act().roles().contains(attempt.role()) == allowed);
    }

    private Reference reference = new Reference(2015, 1);

    @BeforeAll
    void drafted() {
        reference = fixture.drafting("2015-06-08");
        fixture.answer(fixture.ina, reference, "Twelve");
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private StaffMember somebody(Role role) {
        return new StaffMember(4711, "somebody", "Somebody Else", Set.of(role));
    }

    private List<List<String>> everything() {
        return fixture.database.query(EVERYTHING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_role_that_may_not_is_refused_before_anything_else_and_nothing_changes(Attempt attempt) {
        List<List<String>> before = everything();
        assertThat(outcome(attempt)).isEqualTo(Kind.NOT_ALLOWED.name());
        assertThat(everything()).isEqualTo(before);
    }

    /** What is done is undone again, so that each is tried on the same request; some do not fit its state, which is no refusal. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void a_role_that_may_is_not_refused_for_its_role(Attempt attempt) {
        assertThat(outcome(attempt)).isIn("done", Kind.CONFLICT.name(), Kind.STALE.name(), Kind.INVALID.name());
    }

    private String outcome(Attempt attempt) {
        try {
            fixture.doAs(somebody(attempt.role()), s -> {
                attempt.act().work().accept(s, reference);
                throw new Undone();
            });
            throw new AssertionError("It cannot come here");
        } catch (Undone done) {
            return "done";
        } catch (Problem problem) {
            return problem.kind().name();
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
