package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestView;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.web.versions.VersionedResponse;

/**
 * A whole request.
 *
 * @param workingDays that there are for the reply (G-2)
 * @param daysLeft of them; empty when the reply went
 * @param steps that the reader can take now
 */
public record RequestJson(
        String reference,
        RequestKind kind,
        Channel channel,
        From requester,
        String subject,
        String text,
        LocalDate sent,
        LocalDate received,
        LocalDate due,
        int workingDays,
        Optional<Integer> daysLeft,
        List<DeadlineJson.Skipped> skipped,
        RequestState state,
        PersonJson owner,
        OffsetDateTime registeredAt,
        List<String> steps,
        List<QuestionJson> questions,
        Optional<RequestOutcome> outcome,
        Optional<LocalDate> replied,
        Optional<String> lateReason) {

    /** Who asked. */
    public record From(String name, String email, String address) {}

    /** The working days left and the steps that are possible change without any change of the request: so all of it counts. */
    public static VersionedResponse answer(RequestView view) {
        return VersionedResponse.whole(view.tag(), of(view));
    }

    static RequestJson of(RequestView view) {
        return new RequestJson(
                view.reference().toString(),
                view.kind(),
                view.channel(),
                new From(view.requesterName(), view.requesterEmail(), view.requesterAddress()),
                view.subject(),
                view.text(),
                view.sentOn(),
                view.receivedOn(),
                view.dueOn(),
                view.count().workingDays(),
                view.daysLeft(),
                DeadlineJson.skipped(view.count()),
                view.state(),
                PersonJson.of(view.owner()),
                view.registeredAt(),
                view.steps().stream().map(Step::slug).toList(),
                view.questions().stream().map(QuestionJson::of).toList(),
                view.outcome(),
                view.repliedOn(),
                view.lateReason());
    }
}
