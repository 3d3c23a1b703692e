package uk.gov.cafcass.intranet.correspondence.requests.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;

/** A request as JSON: whole, or as a row of a list. A field that has no value is left out. */
public final class RequestJson {

    private RequestJson() {}

    /** The working days left and the steps that are possible change without any change of the request: so all of it counts. */
    public static VersionedResponse answer(RequestView view) {
        return VersionedResponse.whole(view.tag(), of(view).toString());
    }

    static JsonObject of(RequestView view) {
        JsonObjectBuilder json = Builders.JSON
                .createObjectBuilder()
                .add("reference", view.reference().toString())
                .add("kind", view.kind().name())
                .add("channel", view.channel().name())
                .add("requester", requester(view))
                .add("subject", view.subject())
                .add("text", view.text())
                .add("sent", view.sentOn().toString())
                .add("received", view.receivedOn().toString())
                .add("due", view.dueOn().toString())
                .add("workingDays", view.count().workingDays())
                .add("skipped", DeadlineJson.skipped(view.count()))
                .add("state", view.state().name())
                .add("owner", person(view.owner()))
                .add("registeredAt", view.registeredAt().toString())
                .add(
                        "steps",
                        Builders.JSON.createArrayBuilder(
                                view.steps().stream().map(Step::slug).toList()))
                .add("questions", questions(view));
        view.daysLeft().ifPresent(days -> json.add("daysLeft", days));
        view.outcome().ifPresent(outcome -> json.add("outcome", outcome.name()));
        view.repliedOn().ifPresent(day -> json.add("replied", day.toString()));
        view.lateReason().ifPresent(reason -> json.add("lateReason", reason));
        return json.build();
    }

    static JsonObjectBuilder of(Listed line) {
        RequestSummary row = line.row();
        JsonObjectBuilder json = Builders.JSON
                .createObjectBuilder()
                .add("reference", row.reference().toString())
                .add("subject", row.subject())
                .add("kind", row.kind().name())
                .add("state", row.state().name())
                .add("received", row.receivedOn().toString())
                .add("due", row.dueOn().toString())
                .add("owner", person(line.owner()));
        line.daysLeft().ifPresent(days -> json.add("daysLeft", days));
        row.outcome().ifPresent(outcome -> json.add("outcome", outcome.name()));
        row.repliedOn().ifPresent(day -> json.add("replied", day.toString()));
        return json;
    }

    static JsonObjectBuilder person(StaffMember staff) {
        return Builders.JSON
                .createObjectBuilder()
                .add("username", staff.username())
                .add("name", staff.name());
    }

    private static JsonObjectBuilder requester(RequestView view) {
        return Builders.JSON
                .createObjectBuilder()
                .add("name", view.requesterName())
                .add("email", view.requesterEmail())
                .add("address", view.requesterAddress());
    }

    private static JsonArrayBuilder questions(RequestView view) {
        JsonArrayBuilder questions = Builders.JSON.createArrayBuilder();
        view.questions().forEach(question -> questions.add(QuestionJson.of(question)));
        return questions;
    }
}
