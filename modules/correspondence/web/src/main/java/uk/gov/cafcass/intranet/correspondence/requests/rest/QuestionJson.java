package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import uk.gov.cafcass.intranet.correspondence.answers.AnswerHistory.Version;
import uk.gov.cafcass.intranet.correspondence.intake.SplitQuestion;
import uk.gov.cafcass.intranet.correspondence.requests.application.QuestionView;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;

/** A question as JSON: within its request, alone for whoever is to answer it, or as found in a text. */
public final class QuestionJson {

    private QuestionJson() {}

    public static JsonObjectBuilder of(QuestionView question) {
        JsonObjectBuilder json = Builders.JSON
                .createObjectBuilder()
                .add("number", question.number())
                .add("label", question.label())
                .add("preamble", question.preamble())
                .add("text", question.text())
                .add("mayAnswer", question.mayAnswer())
                .add("mayCorrect", question.mayCorrect());
        question.owner().ifPresent(owner -> json.add("owner", RequestJson.person(owner)));
        question.outcome().ifPresent(outcome -> json.add("answer", answer(question, outcome)));
        return json;
    }

    public static JsonObject of(QuestionPage page) {
        return of(page.question())
                .add("reference", page.reference().toString())
                .add("subject", page.subject())
                .add("due", page.dueOn().toString())
                .add("daysLeft", page.daysLeft())
                .add("others", Builders.JSON.createArrayBuilder(page.others()))
                .build();
    }

    public static JsonArrayBuilder split(List<SplitQuestion> questions) {
        JsonArrayBuilder json = Builders.JSON.createArrayBuilder();
        for (SplitQuestion question : questions) {
            json.add(Builders.JSON
                    .createObjectBuilder()
                    .add("number", question.number())
                    .add("label", question.label())
                    .add("preamble", question.preamble())
                    .add("text", question.text()));
        }
        return json;
    }

    private static JsonObjectBuilder answer(QuestionView question, Outcome outcome) {
        JsonObjectBuilder json = Builders.JSON
                .createObjectBuilder()
                .add("html", question.answerHtml())
                .add("outcome", outcome.name());
        question.seeQuestion().ifPresent(number -> json.add("seeQuestion", number));
        json.add("exemptions", exemptions(question.exemptions()));
        question.answeredBy().ifPresent(staff -> json.add("answeredBy", RequestJson.person(staff)));
        question.answeredAt().ifPresent(at -> json.add("answeredAt", at.toString()));
        question.correctedAt().ifPresent(at -> json.add("correctedAt", at.toString()));
        return json;
    }

    /** Every version of an answer. */
    public static JsonObject versions(List<Version> versions) {
        JsonArrayBuilder json = Builders.JSON.createArrayBuilder();
        versions.forEach(version -> json.add(version(version)));
        return Builders.JSON.createObjectBuilder().add("versions", json).build();
    }

    private static JsonObjectBuilder version(Version version) {
        JsonObjectBuilder json = Builders.JSON
                .createObjectBuilder()
                .add("version", version.version())
                .add("savedBy", RequestJson.person(version.savedBy()))
                .add("savedAt", version.savedAt().toString())
                .add("html", version.html())
                .add("outcome", version.outcome().name());
        version.seeQuestion().ifPresent(number -> json.add("seeQuestion", number));
        return json.add("exemptions", exemptions(version.exemptions())).add("reason", version.reason());
    }

    private static JsonArrayBuilder exemptions(List<CitedExemption> cited) {
        JsonArrayBuilder exemptions = Builders.JSON.createArrayBuilder();
        cited.forEach(each -> exemptions.add(exemption(each)));
        return exemptions;
    }

    private static JsonObjectBuilder exemption(CitedExemption cited) {
        return Builders.JSON
                .createObjectBuilder()
                .add("section", cited.section())
                .add("why", cited.why())
                .add("prejudice", cited.prejudice())
                .add("publicInterest", cited.publicInterest());
    }
}
