package uk.gov.cafcass.intranet.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;

/**
 * Makes a thing once, however often the same request arrives under the same key; keys are the caller's own. Plain SQL: a key that is there
 * already is not inserted and is no error, which JPA cannot say without losing the transaction.
 */
@ApplicationScoped
@Transactional
public class Idempotency {

    private static final int LONGEST_KEY = 200;

    private final Sql sql;
    private final Caller caller;

    @Inject
    Idempotency(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /**
     * Runs the work, unless it has been done under this key: then gives the first answer again. The key, the work and its
     * answer are one transaction, and a second request with the same key waits for the first to end.
     *
     * @param key that the sender chose, at most 200 characters
     * @param fingerprint of what was sent; the same key with other content is refused
     * @param work that makes the thing and says what to answer, in a form that can be kept: its reference
     * @return the answer
     * @throws Problem {@link Kind#CONFLICT} when the key was used for something else
     */
    public String once(String key, String fingerprint, Supplier<String> work) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(
                    Kind.MALFORMED,
                    "idempotency-key.length",
                    "An Idempotency-Key has 1 to " + LONGEST_KEY + " characters.");
        }
        long account = caller.staff().id();
        if (!claimed(account, key, fingerprint)) {
            return firstAnswer(account, key, fingerprint);
        }
        String answer = work.get();
        sql.change(
                "update kernel.idempotency_key set answer = ? where account_id = ? and key = ?", answer, account, key);
        return answer;
    }

    private boolean claimed(long account, String key, String fingerprint) {
        return sql.change(
                        """
                        insert into kernel.idempotency_key (account_id, key, fingerprint, answer) values (?, ?, ?, '')
                        on conflict (account_id, key) do nothing""",
                        account,
                        key,
                        fingerprint)
                == 1;
    }

    private String firstAnswer(long account, String key, String fingerprint) {
        return sql.row(
                        "select answer from kernel.idempotency_key where account_id = ? and key = ? and fingerprint = ?",
                        row -> row.getString("answer"),
                        account,
                        key,
                        fingerprint)
                .orElseThrow(() -> Problem.of(
                        Kind.CONFLICT,
                        "idempotency-key.reused",
                        "This Idempotency-Key was used for something else. Choose a new one."));
    }
}
