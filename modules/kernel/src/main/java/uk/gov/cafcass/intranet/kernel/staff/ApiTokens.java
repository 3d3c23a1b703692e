package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.Between;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/** The API tokens of an account: everybody looks after their own, ADMINISTRATOR after everybody's. */
@ApplicationScoped
@Transactional
public class ApiTokens {

    /** The longest life of a token, in days. */
    public static final int LONGEST_DAYS = 366;

    private final EntityManager entities;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ApiTokens(@KernelUnit EntityManager entities, Caller caller, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The tokens of an account, the newest first, expired ones included.
     *
     * @throws Problem {@link Kind#NOT_ALLOWED} for another's account, {@link Kind#NOT_FOUND} for none
     */
    public List<ApiTokenDetails> of(String username) {
        return entities.createQuery(
                        "select t from ApiToken t where t.accountId = :account order by t.id desc", ApiToken.class)
                .setParameter("account", account(username).staffMember().id())
                .getResultStream()
                .map(ApiToken::details)
                .toList();
    }

    /**
     * Makes a token, which is shown this once: only its fingerprint is kept.
     *
     * @param days until it expires, 1 to {@value #LONGEST_DAYS}
     * @param label what it is for, so that one knows later which to revoke
     * @return the token itself
     * @throws Problem {@link Kind#INVALID} at {@code days} or {@code label}; {@link Kind#CONFLICT} for a closed account;
     *     otherwise as {@link #of}
     */
    public String issue(String username, int days, String label) {
        Account account = account(username);
        Constraints.check(new Asked(label.strip(), days));
        if (!account.active()) {
            throw Problem.of(
                    Kind.CONFLICT,
                    "account.closed",
                    "The account " + username + " is closed. Open it before you make a token for it.");
        }
        String token = Secrets.newToken();
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime expires = now.plusDays(days);
        entities.persist(new ApiToken(account.staffMember().id(), token, label.strip(), now, expires));
        audit.changed(
                subject(username),
                "API token made: " + label.strip() + ", until " + DateFormats.format(expires.toLocalDate()));
        return token;
    }

    /**
     * Takes a token away; whatever uses it is refused from now on.
     *
     * @throws Problem {@link Kind#NOT_FOUND} when the account has no such token; otherwise as {@link #of}
     */
    public void revoke(String username, long id) {
        long owner = account(username).staffMember().id();
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || token.accountId() != owner) {
            throw Problem.of(
                    Kind.NOT_FOUND, "token.unknown", "There is no such token any more. Look at the list again.");
        }
        entities.remove(token);
        audit.changed(subject(username), "API token revoked: " + token.label());
    }

    private record Asked(
            @Required(message = "Say what the token is for, for example monthly report") @Size(max = 100) String label,
            @Between(min = 1, max = LONGEST_DAYS, message = "Enter a number of days from {min} to {max}") int days) {}

    private Account account(String username) {
        if (!caller.staff().username().equals(username)) {
            caller.require(Role.ADMINISTRATOR);
        }
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(Kind.NOT_FOUND, "account.unknown", "There is no account " + username + "."));
    }

    private static Subject subject(String username) {
        return new Subject("account", username);
    }
}
