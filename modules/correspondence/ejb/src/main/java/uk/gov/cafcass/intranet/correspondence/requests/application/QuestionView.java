package uk.gov.cafcass.intranet.correspondence.requests.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/**
 * One question with its answer, for somebody to read.
 *
 * @param version that an edit must name
 * @param label the number that the requester gave it; may be empty
 * @param preamble what the requester wrote before it, paragraphs parted by blank lines; may be empty
 * @param text as asked
 * @param owner the information owner who was asked, if one was
 * @param answerHtml sanitised; empty while there is no answer
 * @param outcome how it was answered, once it is
 * @param seeQuestion the question whose answer this refers to
 * @param exemptions that are cited
 * @param answeredBy who saved the answer last
 * @param correctedAt when its outcome was corrected after the reply, if it was
 * @param mayAnswer whether the reader may answer it now
 * @param mayCorrect whether the reader may correct its outcome now
 */
public record QuestionView(
        int number,
        int version,
        String label,
        String preamble,
        String text,
        Optional<StaffMember> owner,
        String answerHtml,
        Optional<Outcome> outcome,
        Optional<Integer> seeQuestion,
        List<CitedExemption> exemptions,
        Optional<StaffMember> answeredBy,
        Optional<OffsetDateTime> answeredAt,
        Optional<OffsetDateTime> correctedAt,
        boolean mayAnswer,
        boolean mayCorrect) {

    static QuestionView of(Request request, Question question, Colleagues people, Access access) {
        return new QuestionView(
                question.number(),
                question.version(),
                question.label(),
                question.preamble(),
                question.text(),
                question.ownerId().map(people::of),
                question.answerHtml(),
                question.outcome(),
                question.seeQuestion(),
                question.exemptions(),
                question.answeredBy().map(people::of),
                question.answeredAt(),
                question.correctedAt(),
                access.mayAnswerNow(request, question),
                access.mayCorrectNow(request));
    }
}
