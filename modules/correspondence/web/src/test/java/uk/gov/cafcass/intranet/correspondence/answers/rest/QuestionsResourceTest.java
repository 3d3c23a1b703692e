package uk.gov.cafcass.intranet.correspondence.answers.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.answers.RequestAnswers.AnswerDetails;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.documents.rest.DocumentsResource;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.rest.AnswerJson;
import uk.gov.cafcass.intranet.correspondence.steps.rest.StepsResource;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/** What programs may not do to a question, and that nothing of it is kept (A-2, A-5, G-9, G-10). */
class QuestionsResourceTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static final String TWELVE =
            "{\"outcome\": \"GIVEN_IN_FULL\", \"html\": \"<p>Twelve</p>\", \"exemptions\": []}";

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(StaffMember who, Consumer<QuestionsResource> asked) {
        return catchThrowableOfType(
                Problem.class, () -> FIXTURE.doAs(who, s -> asked.accept(s.get(QuestionsResource.class))));
    }

    private static Problem answered(StaffMember who, Reference reference, @Nullable String ifMatch, String json) {
        return refused(who, questions -> questions.answer(reference.slug(), 1, ifMatch, body(json)));
    }

    private static QuestionView question(Reference reference) {
        return FIXTURE.read(FIXTURE.gwen, reference).questions().get(0);
    }

    private static String tag(Reference reference) {
        return "\"" + question(reference).version() + "\"";
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,      CONDITION_MISSING
            x,      STALE
            '"99"', STALE
            """)
    void an_answer_says_on_which_version_it_is_based(@Nullable String ifMatch, Kind kind) {
        Reference reference = FIXTURE.drafting("How many?");
        assertThat(answered(FIXTURE.gwen, reference, ifMatch, TWELVE).kind()).isEqualTo(kind);
        assertThat(question(reference).outcome()).isEmpty();
    }

    @Test
    void who_was_not_asked_does_not_answer() {
        Reference reference = FIXTURE.drafting("How many?");
        assertThat(answered(FIXTURE.ivor, reference, tag(reference), TWELVE).code())
                .isEqualTo("question.not-asked");
        assertThat(answered(FIXTURE.alan, reference, tag(reference), TWELVE).code())
                .isEqualTo("question.not-asked");
    }

    @Test
    void what_does_not_go_together_is_refused_where_it_stands() {
        Reference reference = FIXTURE.drafting("How many?");
        assertThat(answered(
                                FIXTURE.gwen,
                                reference,
                                tag(reference),
                                "{\"outcome\": \"REFUSED\", \"html\": \"\", \"exemptions\": []}")
                        .faults())
                .extracting(Fault::field)
                .containsExactly("exemptions");
        assertThat(question(reference).outcome()).isEmpty();
    }

    @Test
    void an_answer_to_a_question_that_there_is_not_is_not_found() {
        Reference reference = FIXTURE.drafting("How many?");
        assertThat(refused(FIXTURE.gwen, questions -> questions.answer(reference.slug(), 2, "\"0\"", body(TWELVE)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void an_outcome_is_corrected_with_a_reason_alone_and_by_governance_alone() {
        Reference reference = FIXTURE.sent();
        String tag = tag(reference);
        String without = "{\"outcome\": \"NOT_HELD\", \"exemptions\": [], \"reason\": \" \"}";
        Problem unreasoned = refused(FIXTURE.gwen, all -> all.correct(reference.slug(), 1, tag, body(without)));
        assertThat(unreasoned.faults()).extracting(Fault::field).containsExactly("reason");
        String with = without.replace("\" \"", "\"It was never held\"");
        assertThat(refused(FIXTURE.alan, all -> all.correct(reference.slug(), 1, tag, body(with)))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(question(reference).outcome()).contains(Outcome.GIVEN_IN_FULL);
    }

    @Test
    void a_question_goes_to_an_account_that_there_is_and_that_can_be_asked() {
        Reference reference = FIXTURE.drafting("How many?");
        for (String username : new String[] {"nobody", "alan"}) {
            assertThat(refused(
                                    FIXTURE.gwen,
                                    all -> all.assign(
                                            reference.slug(), 1, body("{\"username\": \"" + username + "\"}")))
                            .kind())
                    .as(username)
                    .isEqualTo(Kind.INVALID);
        }
        assertThat(question(reference).owner())
                .hasValueSatisfying(owner -> assertThat(owner.username()).isEqualTo("ina"));
    }

    @Test
    void every_version_of_an_answer_is_read_with_the_latest_words() {
        Reference reference = FIXTURE.drafting("How many?");
        FIXTURE.answer(FIXTURE.ina, reference, "Ten");
        FIXTURE.answer(FIXTURE.ina, reference, "Twelve");
        AnswerJson.Versions versions =
                FIXTURE.as(FIXTURE.gwen, s -> s.get(QuestionsResource.class).versions(reference.slug(), 1));
        assertThat(versions.versions())
                .extracting(one -> one.html())
                .containsExactlyInAnyOrder("<p>Ten</p>", "<p>Twelve</p>");
    }

    @Test
    void what_is_sent_becomes_an_answer_with_its_exemptions() {
        byte[] sent =
                """
                {"outcome": "GIVEN_IN_PART", "html": "<p>Half</p>", "exemptions":
                 [{"section": "43(2)", "why": "Prices", "prejudice": "Bids", "publicInterest": "Market"}]}"""
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReader.read(sent, AnswerInput.class).details())
                .isEqualTo(new AnswerDetails(
                        "<p>Half</p>",
                        Outcome.GIVEN_IN_PART,
                        Optional.empty(),
                        List.of(new CitedExemption("43(2)", "Prices", "Bids", "Market"))));
        byte[] corrected =
                "{\"outcome\": \"SEE_ANSWER\", \"seeQuestion\": 2, \"exemptions\": [], \"reason\": \"Twice\"}"
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(JsonReader.read(corrected, AnswerInput.Corrected.class).details())
                .isEqualTo(new Correction(Outcome.SEE_ANSWER, Optional.of(2), List.of(), "Twice"));
    }

    @Test
    void a_step_that_there_is_not_is_answered_with_those_that_there_are() {
        Reference reference = FIXTURE.received("How many?");
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> FIXTURE.as(
                        FIXTURE.gwen, s -> s.get(StepsResource.class).take(reference.slug(), "burn", body(""))));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(problem.sentence()).contains("acknowledge", "take-back", "withdraw");
    }

    @Test
    void a_step_is_refused_for_want_of_its_reason_whether_a_body_came_or_not() {
        Reference reference = FIXTURE.received("How many?");
        for (String json : new String[] {"", "{\"reason\": \"\", \"lateReason\": \"\"}"}) {
            Problem problem = catchThrowableOfType(
                    Problem.class,
                    () -> FIXTURE.as(FIXTURE.gwen, s -> s.get(StepsResource.class)
                            .take(reference.slug(), "withdraw", body(json))));
            assertThat(problem.faults()).extracting(Fault::field).containsExactly("reason");
        }
    }

    @Test
    void documents_are_listed_oldest_first_for_those_who_may_read_the_request() {
        Reference reference = FIXTURE.received("How many?");
        FIXTURE.doAs(FIXTURE.gwen, s -> {
            s.get(RequestDocuments.class).add(reference, new Upload("b.txt", "B".getBytes(StandardCharsets.UTF_8)));
            s.get(RequestDocuments.class).add(reference, new Upload("a.txt", "Aa".getBytes(StandardCharsets.UTF_8)));
        });
        var all = FIXTURE.as(FIXTURE.alan, s -> s.get(DocumentsResource.class).list(reference.slug()));
        assertThat(all.documents()).extracting(one -> one.name()).containsExactly("b.txt", "a.txt");
        assertThat(all.documents()).extracting(one -> one.size()).containsExactly(1L, 2L);
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> FIXTURE.as(
                        FIXTURE.ina, s -> s.get(DocumentsResource.class).list(reference.slug())));
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ALLOWED);
    }
}
