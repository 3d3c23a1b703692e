package uk.gov.cafcass.intranet.correspondence.requests.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.correspondence.persistence.CorrespondenceUnit;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Exemption;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Question;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Request;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.kernel.numbers.YearlyNumbers;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/** The requests, one at a time: found to be read, or found and held while they are changed. */
@ApplicationScoped
public class Requests {

    private static final String BY_REFERENCE =
            """
            select r from Request r left join fetch r.questions q
            where r.year = :year and r.number = :number order by q.number""";

    /** Nested fetching is ignored where a request is the root, and would cost a statement for each question. */
    private static final String QUESTIONS =
            """
            select distinct q from Question q left join fetch q.exemptions
            where q.request.year = :year and q.request.number = :number""";

    private static final String NUMBERS = "correspondence.request";

    private final EntityManager entities;
    private final YearlyNumbers numbers;

    @Inject
    public Requests(@CorrespondenceUnit EntityManager entities, YearlyNumbers numbers) {
        this.entities = entities;
        this.numbers = numbers;
    }

    /** The next reference of a year: no gaps, no doubles. Whoever takes one locks the year until the end of the transaction. */
    public Reference nextReference(int year) {
        return new Reference(year, numbers.next(NUMBERS, year));
    }

    /** Lets a year that has no references yet begin after this number; false, and nothing changed, where it has. */
    public boolean beginAfter(int year, int number) {
        return numbers.beginAfter(NUMBERS, year, number);
    }

    /** Keeps a new request; its identity is known afterwards. */
    public void add(Request request) {
        entities.persist(request);
        entities.flush();
    }

    /** The request with its questions, to read; the exemptions of all come in one statement. */
    public Optional<Request> find(Reference reference) {
        entities.createQuery(QUESTIONS, Question.class)
                .setParameter("year", reference.year())
                .setParameter("number", reference.number())
                .getResultList();
        return entities.createQuery(BY_REFERENCE, Request.class)
                .setParameter("year", reference.year())
                .setParameter("number", reference.number())
                .getResultStream()
                .findFirst();
    }

    /** The request with its questions, to read; a problem when there is none. */
    public Request get(Reference reference) {
        return find(reference).orElseThrow(() -> unknown(reference));
    }

    /** The request, held so that nobody else changes it or its questions until the end of the transaction. */
    public Request lock(Reference reference) {
        Request request = entities.createQuery(
                        "select r from Request r where r.year = :year and r.number = :number", Request.class)
                .setParameter("year", reference.year())
                .setParameter("number", reference.number())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(reference));
        entities.refresh(request);
        return request;
    }

    /** Whether somebody was asked to answer this question; no for one that is not there. */
    public boolean isAsked(Reference reference, int number, long accountId) {
        return entities.createQuery(
                                """
                                select count(q) from Question q where q.number = :number and q.ownerId = :account
                                and q.request.year = :year and q.request.number = :of""",
                                Long.class)
                        .setParameter("number", number)
                        .setParameter("account", accountId)
                        .setParameter("year", reference.year())
                        .setParameter("of", reference.number())
                        .getSingleResult()
                > 0;
    }

    /** All requests whose clock runs, locked, in the order of their references. */
    public List<Request> lockRunning() {
        return entities.createQuery(
                        "select r from Request r where r.state in :states order by r.year, r.number", Request.class)
                .setParameter(
                        "states",
                        java.util.Arrays.stream(RequestState.values())
                                .filter(RequestState::clockRuns)
                                .toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The sections that may be cited for this kind of request, in the order of the law. */
    @SuppressWarnings("unchecked")
    public List<Exemption> exemptions(RequestKind kind) {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select section, title, qualified, prejudice_based, may_neither_confirm_nor_deny, refuses_whole_request
                        from correspondence.exemption where kind = ?1 order by position""")
                .setParameter(1, kind.name())
                .getResultList();
        return rows.stream()
                .map(row -> new Exemption(
                        (String) row[0],
                        (String) row[1],
                        (Boolean) row[2],
                        (Boolean) row[3],
                        (Boolean) row[4],
                        (Boolean) row[5]))
                .toList();
    }

    private static Problem unknown(Reference reference) {
        return Problem.of(Kind.NOT_FOUND, "request.unknown", "There is no request " + reference + ".");
    }
}
