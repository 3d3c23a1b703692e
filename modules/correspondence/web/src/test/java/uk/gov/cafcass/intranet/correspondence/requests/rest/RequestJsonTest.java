package uk.gov.cafcass.intranet.correspondence.requests.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.requests.application.DueDates;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.rest.AnswerJson.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.rest.AnswerJson.Version;
import uk.gov.cafcass.intranet.correspondence.requests.rest.AnswerJson.Versions;
import uk.gov.cafcass.intranet.correspondence.requests.rest.DeadlineJson.Skipped;
import uk.gov.cafcass.intranet.correspondence.requests.rest.RequestListJson.Summary;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** What programs read of a request: every field that there is, and none for what there is not. */
class RequestJsonTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static Reference drafting = new Reference(2015, 1);
    private static Reference sent = new Reference(2015, 1);

    @BeforeAll
    static void requests() {
        drafting = FIXTURE.drafting("How many?", "And why?");
        sent = FIXTURE.sent();
        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(OutcomeCorrections.class)
                .correct(
                        sent,
                        1,
                        s.get(RequestReading.class).question(sent, 1).question().version(),
                        new Correction(
                                Outcome.GIVEN_IN_PART,
                                Optional.empty(),
                                List.of(new CitedExemption("43(2)", "Prices", "Bids", "Market")),
                                "Part was withheld")));
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static RequestJson json(Reference reference) {
        return RequestJson.of(FIXTURE.read(FIXTURE.gwen, reference));
    }

    private static QuestionJson question(Reference reference, int number) {
        return json(reference).questions().get(number - 1);
    }

    @Test
    void an_open_request_has_its_due_date_with_what_was_skipped_and_the_steps_that_are_possible() {
        RequestJson json = json(drafting);
        assertThat(json.reference()).isEqualTo(drafting.toString());
        assertThat(json.kind()).isEqualTo(RequestKind.FOI);
        assertThat(json.channel()).isEqualTo(Channel.EMAIL);
        assertThat(json.sent()).isEqualTo("2015-06-06");
        assertThat(json.received()).isEqualTo("2015-06-08");
        assertThat(json.due()).isEqualTo("2015-07-06");
        assertThat(json.workingDays()).isEqualTo(20);
        assertThat(json.daysLeft()).contains(20);
        assertThat(json.skipped()).hasSize(8);
        assertThat(json.skipped().get(0).reason()).isEqualTo("Saturday");
        assertThat(json.state()).isEqualTo(RequestState.DRAFTING);
        assertThat(json.owner().username()).isEqualTo("gwen");
        assertThat(json.requester().email()).isEqualTo("jo@example.org");
        assertThat(json.steps()).containsExactly("submit", "withdraw");
    }

    @Test
    void what_there_is_not_yet_is_left_out() {
        assertThat(json(drafting).outcome()).isEmpty();
        assertThat(json(drafting).replied()).isEmpty();
        assertThat(json(drafting).lateReason()).isEmpty();
        assertThat(question(drafting, 1).answer()).isEmpty();
        assertThat(json(sent).lateReason()).isEmpty();
        assertThat(json(sent).outcome()).isPresent();
        assertThat(json(sent).replied()).isPresent();
    }

    @Test
    void a_question_says_who_was_asked_and_what_the_caller_may_do() {
        QuestionJson asked = question(drafting, 2);
        assertThat(asked.number()).isEqualTo(2);
        assertThat(asked.text()).isEqualTo("And why?");
        assertThat(asked.owner()).map(PersonJson::name).contains("Ina Moss");
        assertThat(asked.mayAnswer()).isTrue();
        assertThat(asked.mayCorrect()).isFalse();
        assertThat(question(sent, 1).mayAnswer()).isFalse();
        assertThat(question(sent, 1).mayCorrect()).isTrue();
    }

    @Test
    void an_answer_has_its_words_its_outcome_and_each_reason_of_a_section() {
        AnswerJson answer = question(sent, 1).answer().orElseThrow();
        assertThat(answer.html()).isEqualTo("<p>Twelve</p>");
        assertThat(answer.outcome()).isEqualTo(Outcome.GIVEN_IN_PART);
        assertThat(answer.answeredBy()).map(PersonJson::username).contains("ina");
        assertThat(answer.answeredAt()).isPresent();
        assertThat(answer.correctedAt()).isPresent();
        assertThat(answer.seeQuestion()).isEmpty();
        assertThat(answer.exemptions()).containsExactly(new Exemption("43(2)", "Prices", "Bids", "Market"));
    }

    @Test
    void every_version_of_an_answer_is_there_with_who_saved_it_and_why() {
        Versions versions = FIXTURE.as(
                FIXTURE.gwen,
                s -> Versions.of(s.get(AnswerHistory.class).of(sent, 1).versions()));
        assertThat(versions.versions())
                .extracting(
                        version -> version.savedBy().username(),
                        Version::outcome,
                        Version::reason,
                        version -> version.exemptions().size())
                .containsExactlyInAnyOrder(
                        tuple("ina", Outcome.GIVEN_IN_FULL, "", 0),
                        tuple("gwen", Outcome.GIVEN_IN_PART, "Part was withheld", 1));
    }

    @Test
    void a_page_for_who_was_asked_holds_its_question_and_the_numbers_of_the_others() {
        QuestionPageJson page = FIXTURE.as(
                FIXTURE.ina,
                s -> QuestionPageJson.of(s.get(RequestReading.class).question(drafting, 1)));
        assertThat(page.reference()).isEqualTo(drafting.toString());
        assertThat(page.due()).isEqualTo("2015-07-06");
        assertThat(page.daysLeft()).isEqualTo(20);
        assertThat(page.others()).hasSize(1);
        assertThat(page.text()).isEqualTo("How many?");
    }

    @Test
    void a_row_of_a_list_says_when_it_is_due_and_whose_it_is() {
        RequestListJson list = FIXTURE.as(
                FIXTURE.gwen,
                s -> RequestListJson.of(
                        s.get(RequestLists.class).following(RequestFilter.of(View.ALL), 10, Optional.empty()),
                        Optional.of("next")));
        assertThat(list.next()).contains("next");
        assertThat(list.requests())
                .extracting(Summary::reference, Summary::due, row -> row.owner().username(), Summary::state)
                .contains(tuple(drafting.toString(), LocalDate.of(2015, 7, 6), "gwen", RequestState.DRAFTING));
    }

    @Test
    void a_deadline_is_told_with_its_reasons() {
        DeadlineJson deadline = FIXTURE.as(
                FIXTURE.gwen,
                s -> DeadlineJson.of(
                        RequestKind.FOI, s.get(DueDates.class).count(RequestKind.FOI, LocalDate.of(2017, 7, 6))));
        assertThat(deadline.due()).isEqualTo("2017-08-04");
        assertThat(deadline.skipped())
                .contains(new Skipped(
                        LocalDate.of(2017, 7, 12),
                        "Bank holiday in Northern Ireland: Battle of the Boyne (Orangemen’s Day)"));
    }
}
