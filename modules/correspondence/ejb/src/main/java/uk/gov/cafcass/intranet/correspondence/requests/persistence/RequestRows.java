package uk.gov.cafcass.intranet.correspondence.requests.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/**
 * Requests as lists show them: only what is shown, paged in the database, in a stable order, each order with its index. Plain SQL for what
 * JPQL does not have: conditions put together as asked, counts that stop, and the search of words with their snippets.
 */
@ApplicationScoped
public class RequestRows {

    /** Counting stops here: nobody pages further, and a list says “more than”. */
    public static final int COUNTED = 1_000;

    /** Of requests with certain words, so many of the newest are ranked: who wants an older one adds a word. */
    public static final int RANKED = 200;

    private static final String COLUMNS =
            "select r.id, r.year, r.number, r.subject, r.kind, r.state, r.received_on, r.due_on, r.owner_id, r.outcome, r.replied_on ";

    private final Sql sql;

    @Inject
    public RequestRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A row found by its words.
     *
     * @param snippets pieces of its text, each hit between {@link #HIT} and {@link #END}
     * @param found how many requests have the words, counted up to {@link #RANKED}; one more than that means more
     */
    public record Hit(RequestSummary row, String snippets, int found) {}

    /** Before a hit in a snippet. */
    public static final String HIT = "\u0002";
    /** After a hit in a snippet. */
    public static final String END = "\u0003";

    /** The rows that a query wants, in its order. */
    public List<RequestSummary> find(RequestQuery query) {
        return sql.rows(
                COLUMNS + "from correspondence.request r" + query.where() + query.order() + " limit ? offset ?",
                RequestRows::row,
                query.valuesWith(query.limit(), query.offset()).toArray());
    }

    /** How many there are, counted up to {@link #COUNTED}; one more than that means more. */
    public int count(RequestQuery query) {
        return sql.count(
                "select count(*) from (select 1 from correspondence.request r" + query.whereAll() + " limit ?) counted",
                query.valuesAll(COUNTED + 1).toArray());
    }

    /**
     * Requests with these words in subject, text, questions or answers, with snippets: of the newest {@link #RANKED} the best
     * first. What is frequent is met soon on the way back from the newest; what is rare is found by its index.
     */
    public List<Hit> search(String words, int limit, int offset) {
        String search =
                """
                with found as (
                  select s.request_id, ts_rank(s.search, websearch_to_tsquery('english', ?)) as rank
                  from correspondence.request_search s where s.search @@ websearch_to_tsquery('english', ?)
                  order by s.request_id desc limit ?),
                best as (select * from found order by rank desc, request_id desc limit ? offset ?)
                """
                        + COLUMNS
                        + """
                        , ts_headline('english', left(s.document, 20000), websearch_to_tsquery('english', ?),
                            'MaxFragments=2, MaxWords=24, MinWords=10, FragmentDelimiter=" … ", StartSel=\u0002, StopSel=\u0003') as snippets,
                          (select count(*) from found) as found
                        from best join correspondence.request r on r.id = best.request_id
                        join correspondence.request_search s on s.request_id = r.id
                        order by best.rank desc, r.id desc""";
        return sql.rowsPlannedAnew(
                search,
                rows -> new Hit(row(rows), rows.getString("snippets"), rows.getInt("found")),
                words,
                words,
                RANKED + 1,
                limit,
                offset,
                words);
    }

    /**
     * A question that somebody was asked.
     *
     * @param answered whether it has an answer
     */
    public record AskedRow(
            Reference reference, String subject, int number, String text, LocalDate dueOn, boolean answered) {}

    /** The questions that an account was asked in requests that are being written, the most urgent first, unanswered only. */
    public List<AskedRow> askedOf(long accountId) {
        return sql.rows(
                """
                select r.year, r.number, r.subject, q.number as question, left(q.text, 300) as asked, r.due_on,
                  q.outcome is not null as answered
                from correspondence.question q join correspondence.request r on r.id = q.request_id
                where q.owner_id = ? and q.outcome is null and r.state in ('GATHERING', 'DRAFTING')
                order by r.due_on, r.id, q.number limit 100""",
                rows -> new AskedRow(
                        reference(rows),
                        rows.getString("subject"),
                        rows.getInt("question"),
                        rows.getString("asked"),
                        rows.getObject("due_on", LocalDate.class),
                        rows.getBoolean("answered")),
                accountId);
    }

    private static RequestSummary row(ResultSet rows) throws SQLException {
        return new RequestSummary(
                rows.getLong("id"),
                reference(rows),
                rows.getString("subject"),
                RequestKind.valueOf(rows.getString("kind")),
                RequestState.valueOf(rows.getString("state")),
                rows.getObject("received_on", LocalDate.class),
                rows.getObject("due_on", LocalDate.class),
                rows.getLong("owner_id"),
                Optional.ofNullable(rows.getString("outcome")).map(RequestOutcome::valueOf),
                Optional.ofNullable(rows.getObject("replied_on", LocalDate.class)));
    }

    private static Reference reference(ResultSet row) throws SQLException {
        return new Reference(row.getInt("year"), row.getInt("number"));
    }
}
