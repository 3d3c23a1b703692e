package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Channel;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.workingdays.Count;

/**
 * One request, for somebody to read.
 *
 * @param id its identity in the database
 * @param version of its facts
 * @param tag changes whenever anything of it changes, its answers included; for ETag
 * @param reference {@code CAF 15-105}
 * @param requesterName may be empty
 * @param requesterEmail may be empty
 * @param requesterAddress may be empty
 * @param text as it came
 * @param count the days from receipt to the due date, each with its number or why it was skipped
 * @param daysLeft working days until it is due, negative when late; empty when the clock does not run
 * @param outcome as it follows from the questions
 * @param steps that the reader can take now
 * @param questions by number
 */
public record RequestView(
        long id,
        int version,
        String tag,
        Reference reference,
        RequestKind kind,
        Channel channel,
        String requesterName,
        String requesterEmail,
        String requesterAddress,
        String subject,
        String text,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate dueOn,
        Count count,
        Optional<Integer> daysLeft,
        RequestState state,
        StaffMember owner,
        Optional<RequestOutcome> outcome,
        Optional<LocalDate> repliedOn,
        Optional<String> lateReason,
        OffsetDateTime registeredAt,
        List<Step> steps,
        List<QuestionView> questions) {}
