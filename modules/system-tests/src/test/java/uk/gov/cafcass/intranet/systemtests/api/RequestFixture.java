package uk.gov.cafcass.intranet.systemtests.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Requests, made by the API's own steps and so as real as any. */
final class RequestFixture {

    /** Goes with every step: needed by some, kept in the timeline by the others. */
    static final JsonObject BECAUSE =
            Json.createObjectBuilder().add("reason", "Because of the test").build();

    static final String QUESTION = "How many centres did you recommend to courts in 2014?";

    private final Program governance;
    private final Program approver;

    RequestFixture(Intranet intranet) {
        governance = Program.as(intranet, Role.GOVERNANCE);
        approver = Program.as(intranet, Role.APPROVER);
    }

    /** A word that stands in no request, to find again by. */
    static String unheardOfWord() {
        return "quillwort" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /** Yesterday in London: in time today, and no future even if midnight passes. */
    static LocalDate received() {
        return LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
    }

    /** A registration with nothing wrong in it. */
    static JsonObjectBuilder registration() {
        return registration(received());
    }

    static JsonObjectBuilder registration(LocalDate received) {
        return Json.createObjectBuilder()
                .add("kind", "FOI")
                .add("sent", received.toString())
                .add("received", received.toString())
                .add("subject", "Centres recommended to courts")
                .add(
                        "text",
                        "Dear Sir or Madam,\n\n1. " + QUESTION + "\n2. Which of them were accredited?\n\nThank you.");
    }

    /** Registers one and gives its path: {@code /requests/26-4}. */
    String registered() {
        return path(governance.post("/requests", registration().build()).is(201));
    }

    /** The path in a Location. */
    static String path(Reply created) {
        String location = created.header("Location");
        return location.substring(location.indexOf("/api/") + "/api".length());
    }

    /** One in this state, with everything done that the next step needs. */
    String in(RequestState state) {
        String path = registered();
        assign(path, 1, "information-owner");
        switch (state) {
            case RECEIVED -> {}
            case ACKNOWLEDGED -> steps(path, "acknowledge");
            case GATHERING -> steps(path, "acknowledge", "gather");
            case WITHDRAWN -> steps(path, "withdraw");
            default -> onwards(path, state);
        }
        return path;
    }

    private void onwards(String path, RequestState state) {
        toDrafting(path);
        if (state == RequestState.DRAFTING) {
            return;
        }
        steps(path, "submit");
        if (state == RequestState.CLEARANCE) {
            return;
        }
        approver.post(path + "/steps/approve", BECAUSE).is(200);
        if (state == RequestState.SENT || state == RequestState.CLOSED) {
            steps(path, "send");
        }
        if (state == RequestState.CLOSED) {
            steps(path, "close");
        }
    }

    /** Takes one that was just registered as far as the letter that could be sent. */
    void toReady(String path) {
        toDrafting(path);
        steps(path, "submit");
        approver.post(path + "/steps/approve", BECAUSE).is(200);
    }

    private void toDrafting(String path) {
        steps(path, "acknowledge", "draft");
        answer(path, 1);
        answer(path, 2);
    }

    private void steps(String path, String... steps) {
        for (String step : steps) {
            governance.post(path + "/steps/" + step, BECAUSE).is(200);
        }
    }

    void assign(String path, int question, String username) {
        JsonObject owner = Json.createObjectBuilder().add("username", username).build();
        governance.put(path + "/questions/" + question + "/owner", owner).is(200);
    }

    private void answer(String path, int number) {
        String question = path + "/questions/" + number;
        String etag = governance.get(question).is(200).etag();
        governance
                .put(question + "/answer", answer("<p>We recommended 12.</p>"), "If-Match", etag)
                .is(200);
    }

    /** An answer that gives everything. */
    static JsonObject answer(String html) {
        return Json.createObjectBuilder()
                .add("html", html)
                .add("outcome", "GIVEN_IN_FULL")
                .build();
    }
}
