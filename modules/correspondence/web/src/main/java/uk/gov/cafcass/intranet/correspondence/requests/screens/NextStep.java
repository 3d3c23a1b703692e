package uk.gov.cafcass.intranet.correspondence.requests.screens;

import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;

/** What next, in the words of the page. */
final class NextStep {

    private static final List<Step> FORWARD =
            List.of(Step.ACKNOWLEDGE, Step.GATHER, Step.DRAFT, Step.SUBMIT, Step.APPROVE, Step.SEND, Step.CLOSE);

    private NextStep() {}

    /** The step that leads on, if the reader can take it and nothing is missing for it. */
    static Optional<Step> forward(RequestView request) {
        return FORWARD.stream()
                .filter(step -> request.steps().contains(step))
                .filter(step -> nothingMissing(step, request))
                .findFirst();
    }

    private static boolean nothingMissing(Step step, RequestView request) {
        return switch (step) {
            case GATHER ->
                request.questions().stream()
                        .anyMatch(question -> question.owner().isPresent());
            case SUBMIT -> unanswered(request) == 0;
            default -> true;
        };
    }

    private static long unanswered(RequestView request) {
        return request.questions().stream()
                .filter(question -> question.outcome().isEmpty())
                .count();
    }

    static String sentence(RequestView request) {
        boolean mine = forward(request).isPresent();
        return switch (request.state()) {
            case RECEIVED ->
                mine ? "Tell the requester that we have it, then record that here." : "Governance will acknowledge it.";
            case ACKNOWLEDGED ->
                "Choose who is to answer each question below, then ask them; or start drafting yourself.";
            case GATHERING, DRAFTING -> writing(request);
            case CLEARANCE ->
                mine
                        ? "Read the reply, then approve it or return it with a reason."
                        : "Somebody who did not draft it is checking the reply.";
            case READY -> mine ? "The reply is cleared. Send it." : "The reply is cleared and waits to be sent.";
            case SENT ->
                mine ? "The reply has gone. Close the request when nothing more is to be done." : "The reply has gone.";
            case CLOSED, WITHDRAWN -> "Nothing more is to be done.";
        };
    }

    private static String writing(RequestView request) {
        long open = unanswered(request);
        if (open > 0) {
            return open == 1 ? "One question has no answer yet." : open + " questions have no answer yet.";
        }
        return request.state() == RequestState.GATHERING
                ? "Every question has an answer. Start drafting the reply."
                : "Every question has an answer. Send the reply for clearance.";
    }
}
