package uk.gov.cafcass.intranet.correspondence.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading.QuestionPage;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerVersion;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.persistence.Requests;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Colleagues;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** Every version of an answer, for those who may read the request: GOVERNANCE and APPROVER (G-10, A-2). */
@ApplicationScoped
@Transactional
public class AnswerHistory {

    private final Requests requests;
    private final AnswerVersions versions;
    private final RequestReading reading;
    private final Accounts accounts;
    private final Access access;

    @Inject
    AnswerHistory(
            Requests requests, AnswerVersions versions, RequestReading reading, Accounts accounts, Access access) {
        this.requests = requests;
        this.versions = versions;
        this.reading = reading;
        this.accounts = accounts;
        this.access = access;
    }

    /**
     * An answer as it was saved, or its outcome as it was corrected.
     *
     * @param html sanitised; may be empty
     * @param reason of a correction after the reply; empty for an answer
     */
    public record Version(
            int version,
            StaffMember savedBy,
            OffsetDateTime savedAt,
            String html,
            Outcome outcome,
            Optional<Integer> seeQuestion,
            List<CitedExemption> exemptions,
            String reason) {}

    /**
     * A question with how it came to its answer.
     *
     * @param versions the newest first
     */
    public record History(QuestionPage page, List<Version> versions) {}

    /** The question and the versions of its answer: one look, which is audited as one. */
    public History of(Reference reference, int number) {
        access.reader();
        QuestionPage page = reading.question(reference, number);
        Question question = requests.get(reference).question(number);
        List<AnswerVersion> saved = versions.of(question);
        Set<Long> savers = saved.stream().map(AnswerVersion::savedBy).collect(Collectors.toSet());
        Colleagues people = accounts.colleagues(savers);
        return new History(
                page, saved.stream().map(version -> shown(version, people)).toList());
    }

    private static Version shown(AnswerVersion version, Colleagues people) {
        return new Version(
                version.version(),
                people.of(version.savedBy()),
                version.savedAt(),
                version.answer().html(),
                version.answer().outcome(),
                version.answer().seeQuestion(),
                version.answer().exemptions(),
                version.reason());
    }
}
