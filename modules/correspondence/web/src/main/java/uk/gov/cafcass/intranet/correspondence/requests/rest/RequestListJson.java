package uk.gov.cafcass.intranet.correspondence.requests.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;

/**
 * Requests, a page of a list.
 *
 * @param next what to send as {@code after} for the page that follows; empty at the end
 */
public record RequestListJson(List<Summary> requests, Optional<String> next) {

    /**
     * A request as a row.
     *
     * @param daysLeft working days; empty when the reply went
     */
    public record Summary(
            String reference,
            String subject,
            RequestKind kind,
            RequestState state,
            LocalDate received,
            LocalDate due,
            PersonJson owner,
            Optional<Integer> daysLeft,
            Optional<RequestOutcome> outcome,
            Optional<LocalDate> replied) {

        static Summary of(Listed listed) {
            RequestSummary row = listed.row();
            return new Summary(
                    row.reference().toString(),
                    row.subject(),
                    row.kind(),
                    row.state(),
                    row.receivedOn(),
                    row.dueOn(),
                    PersonJson.of(listed.owner()),
                    listed.daysLeft(),
                    row.outcome(),
                    row.repliedOn());
        }
    }

    static RequestListJson of(List<Listed> shown, Optional<String> next) {
        return new RequestListJson(shown.stream().map(Summary::of).toList(), next);
    }
}
