package uk.gov.cafcass.intranet.correspondence.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Answer;
import uk.gov.cafcass.intranet.correspondence.requests.domain.AnswerVersion;
import uk.gov.cafcass.intranet.correspondence.requests.domain.CitedExemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Outcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;

/**
 * Every answer that was ever saved: kept when it is replaced, and the proof of who drafted (G-9, G-10). Only added to. Plain SQL: the
 * database copies the answer as it stands there with its exemptions, so that what is kept cannot differ from what was saved.
 */
@ApplicationScoped
public class AnswerVersions {

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    public AnswerVersions(@CorrespondenceUnit EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /**
     * Keeps a question's answer as it now is.
     *
     * @param reason of a correction; empty for an answer
     * @return the question's new version
     */
    public int keep(Question question, long savedBy, OffsetDateTime savedAt, String reason) {
        entities.flush();
        sql.change(
                """
                insert into correspondence.answer_version
                  (question_id, version, answer_html, outcome, see_question, saved_by, saved_at, reason)
                select id, version, answer_html, outcome, see_question, ?, ?, ? from correspondence.question where id = ?""",
                savedBy,
                savedAt,
                reason,
                question.id());
        sql.change(
                """
                insert into correspondence.answer_version_exemption
                  (answer_version_id, position, section, why, prejudice, public_interest)
                select v.id, e.position, e.section, e.why, e.prejudice, e.public_interest
                from correspondence.question q
                join correspondence.answer_version v on v.question_id = q.id and v.version = q.version
                join correspondence.question_exemption e on e.question_id = q.id
                where q.id = ?""",
                question.id());
        return question.version();
    }

    /** Whether somebody ever saved an answer to a question of this request. */
    public boolean drafted(Request request, long accountId) {
        return sql.count(
                        """
                        select count(*) from correspondence.answer_version v
                        join correspondence.question q on q.id = v.question_id
                        where q.request_id = ? and v.saved_by = ?""",
                        request.id(),
                        accountId)
                > 0;
    }

    /** The versions of a question's answer, the newest first. */
    public List<AnswerVersion> of(Question question) {
        List<Cited> cited = exemptions(question);
        return sql
                .rows(
                        """
                        select id, version, answer_html, outcome, see_question, saved_by, saved_at, reason
                        from correspondence.answer_version where question_id = ? order by version desc""",
                        Row::read,
                        question.id())
                .stream()
                .map(row -> row.with(cited))
                .toList();
    }

    private List<Cited> exemptions(Question question) {
        return sql.rows(
                """
                select e.answer_version_id, e.section, e.why, e.prejudice, e.public_interest
                from correspondence.answer_version_exemption e
                join correspondence.answer_version v on v.id = e.answer_version_id
                where v.question_id = ? order by e.position""",
                row -> new Cited(
                        row.getLong("answer_version_id"),
                        new CitedExemption(
                                row.getString("section"),
                                row.getString("why"),
                                row.getString("prejudice"),
                                row.getString("public_interest"))),
                question.id());
    }

    private record Cited(long version, CitedExemption exemption) {}

    private record Row(long id, AnswerVersion version) {

        static Row read(ResultSet row) throws SQLException {
            Answer answer = new Answer(
                    row.getString("answer_html"),
                    Outcome.valueOf(row.getString("outcome")),
                    Optional.ofNullable(row.getObject("see_question", Integer.class)),
                    List.of());
            return new Row(
                    row.getLong("id"),
                    new AnswerVersion(
                            row.getInt("version"),
                            answer,
                            row.getLong("saved_by"),
                            row.getObject("saved_at", OffsetDateTime.class),
                            row.getString("reason")));
        }

        AnswerVersion with(List<Cited> cited) {
            Answer answer = version.answer();
            List<CitedExemption> own = cited.stream()
                    .filter(each -> each.version() == id)
                    .map(Cited::exemption)
                    .toList();
            return new AnswerVersion(
                    version.version(),
                    new Answer(answer.html(), answer.outcome(), answer.seeQuestion(), own),
                    version.savedBy(),
                    version.savedAt(),
                    version.reason());
        }
    }
}
