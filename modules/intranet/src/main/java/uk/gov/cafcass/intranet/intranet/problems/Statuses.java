package uk.gov.cafcass.intranet.intranet.problems;

import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** The HTTP status of each kind of problem. */
final class Statuses {

    private static final int OUR_FAULT = 500;

    private Statuses() {}

    /** The status of a problem; 500 for what nobody foresaw. */
    static int of(Problem problem) {
        return problem.code().equals(Problems.UNFORESEEN) ? OUR_FAULT : of(problem.kind());
    }

    static int of(Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case INVALID -> 422;
            case NOT_SIGNED_IN -> 401;
            case NOT_ALLOWED -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case CONDITION_MISSING -> 428;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case TOO_MANY -> 429;
            case UNAVAILABLE -> 503;
        };
    }
}
