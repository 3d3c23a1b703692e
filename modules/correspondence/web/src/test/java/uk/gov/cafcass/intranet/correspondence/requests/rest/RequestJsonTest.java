package uk.gov.cafcass.intranet.correspondence.requests.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections;
import uk.gov.cafcass.intranet.correspondence.answers.OutcomeCorrections.Correction;
import uk.gov.cafcass.intranet.correspondence.registration.RequestIntake;
import uk.gov.cafcass.intranet.correspondence.requests.application.DueDates;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
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

    private static JsonObject json(Reference reference) {
        return RequestJson.of(FIXTURE.read(FIXTURE.gwen, reference));
    }

    private static JsonObject question(Reference reference, int number) {
        return json(reference).getJsonArray("questions").getJsonObject(number - 1);
    }

    @Test
    void an_open_request_has_its_due_date_with_what_was_skipped_and_the_steps_that_are_possible() {
        JsonObject json = json(drafting);
        assertThat(json.getString("reference")).isEqualTo(drafting.toString());
        assertThat(json.getString("kind")).isEqualTo("FOI");
        assertThat(json.getString("channel")).isEqualTo("EMAIL");
        assertThat(json.getString("sent")).isEqualTo("2015-06-06");
        assertThat(json.getString("received")).isEqualTo("2015-06-08");
        assertThat(json.getString("due")).isEqualTo("2015-07-06");
        assertThat(json.getInt("workingDays")).isEqualTo(20);
        assertThat(json.getInt("daysLeft")).isEqualTo(20);
        assertThat(json.getJsonArray("skipped")).hasSize(8);
        assertThat(json.getJsonArray("skipped").getJsonObject(0).getString("reason"))
                .isEqualTo("Saturday");
        assertThat(json.getString("state")).isEqualTo("DRAFTING");
        assertThat(json.getJsonObject("owner").getString("username")).isEqualTo("gwen");
        assertThat(json.getJsonObject("requester").getString("email")).isEqualTo("jo@example.org");
        assertThat(json.getJsonArray("steps").getValuesAs(JsonString::getString))
                .containsExactly("submit", "withdraw");
    }

    @Test
    void what_there_is_not_yet_is_left_out() {
        assertThat(json(drafting)).doesNotContainKeys("outcome", "replied", "lateReason");
        assertThat(question(drafting, 1)).doesNotContainKey("answer");
        assertThat(json(sent)).doesNotContainKey("lateReason").containsKeys("outcome", "replied");
    }

    @Test
    void a_question_says_who_was_asked_and_what_the_caller_may_do() {
        JsonObject asked = question(drafting, 2);
        assertThat(asked.getInt("number")).isEqualTo(2);
        assertThat(asked.getString("text")).isEqualTo("And why?");
        assertThat(asked.getJsonObject("owner").getString("name")).isEqualTo("Ina Moss");
        assertThat(asked.getBoolean("mayAnswer")).isTrue();
        assertThat(asked.getBoolean("mayCorrect")).isFalse();
        assertThat(question(sent, 1).getBoolean("mayAnswer")).isFalse();
        assertThat(question(sent, 1).getBoolean("mayCorrect")).isTrue();
    }

    @Test
    void an_answer_has_its_words_its_outcome_and_each_reason_of_a_section() {
        JsonObject answer = question(sent, 1).getJsonObject("answer");
        assertThat(answer.getString("html")).isEqualTo("<p>Twelve</p>");
        assertThat(answer.getString("outcome")).isEqualTo("GIVEN_IN_PART");
        assertThat(answer.getJsonObject("answeredBy").getString("username")).isEqualTo("ina");
        assertThat(answer).containsKeys("answeredAt", "correctedAt").doesNotContainKey("seeQuestion");
        JsonObject cited = answer.getJsonArray("exemptions").getJsonObject(0);
        assertThat(List.of(
                        cited.getString("section"),
                        cited.getString("why"),
                        cited.getString("prejudice"),
                        cited.getString("publicInterest")))
                .containsExactly("43(2)", "Prices", "Bids", "Market");
    }

    @Test
    void every_version_of_an_answer_is_there_with_who_saved_it_and_why() {
        JsonObject versions = FIXTURE.as(
                FIXTURE.gwen,
                s -> QuestionJson.versions(
                        s.get(AnswerHistory.class).of(sent, 1).versions()));
        assertThat(versions.getJsonArray("versions").getValuesAs(JsonObject.class))
                .extracting(
                        version -> version.getJsonObject("savedBy").getString("username"),
                        version -> version.getString("outcome"),
                        version -> version.getString("reason"),
                        version -> version.getJsonArray("exemptions").size())
                .containsExactlyInAnyOrder(
                        tuple("ina", "GIVEN_IN_FULL", "", 0), tuple("gwen", "GIVEN_IN_PART", "Part was withheld", 1));
    }

    @Test
    void a_page_for_who_was_asked_holds_its_question_and_the_numbers_of_the_others() {
        JsonObject page = FIXTURE.as(
                FIXTURE.ina, s -> QuestionJson.of(s.get(RequestReading.class).question(drafting, 1)));
        assertThat(page.getString("reference")).isEqualTo(drafting.toString());
        assertThat(page.getString("due")).isEqualTo("2015-07-06");
        assertThat(page.getInt("daysLeft")).isEqualTo(20);
        assertThat(page.getJsonArray("others")).hasSize(1);
        assertThat(page).doesNotContainKeys("requester", "text of the request");
    }

    @Test
    void a_deadline_is_told_with_its_reasons() {
        JsonObject deadline = FIXTURE.as(
                FIXTURE.gwen,
                s -> DeadlineJson.of(
                        RequestKind.FOI, s.get(DueDates.class).count(RequestKind.FOI, LocalDate.of(2017, 7, 6))));
        assertThat(deadline.getString("due")).isEqualTo("2017-08-04");
        assertThat(deadline.getJsonArray("skipped").getValuesAs(JsonObject.class))
                .extracting(day -> day.getString("date"), day -> day.getString("reason"))
                .contains(
                        tuple("2017-07-12", "Bank holiday in Northern Ireland: Battle of the Boyne (Orangemen’s Day)"));
    }

    @Test
    void questions_found_in_a_text_have_number_label_and_what_stood_before() {
        List<JsonObject> split = FIXTURE.as(FIXTURE.gwen, s -> QuestionJson.split(
                        s.get(RequestIntake.class).split("Dear Sirs\n1. How many?\n2. And why?"))
                .build()
                .getValuesAs(JsonObject.class));
        assertThat(split)
                .extracting(one -> one.getInt("number"), one -> one.getString("label"), one -> one.getString("text"))
                .containsExactly(tuple(1, "1", "How many?"), tuple(2, "2", "And why?"));
    }
}
