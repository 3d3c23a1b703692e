package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;

/**
 * Checks who somebody is: by username and password, or by API token. Says no in the same words and after the same work
 * whether the username, the password or the account was wrong, so that nobody learns which usernames exist.
 */
@ApplicationScoped
@Transactional
public class SignIn {

    private final EntityManager entities;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;
    private final String nobodysHash;

    @Inject
    SignIn(@KernelUnit EntityManager entities, Passwords passwords, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = passwords.hash(Secrets.newToken());
    }

    /** The member of staff with this username and password; empty when they do not go together or the account is locked. */
    public Optional<StaffMember> withPassword(String username, String password) {
        Optional<Account> found = entities.createQuery(
                        "select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username.strip().toLowerCase(java.util.Locale.ROOT))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        boolean right =
                passwords.matches(password, found.flatMap(Account::passwordHash).orElse(nobodysHash));
        return found.flatMap(account -> decide(account, right));
    }

    private Optional<StaffMember> decide(Account account, boolean right) {
        Instant now = clock.instant();
        Subject subject = new Subject("account", account.staffMember().username());
        if (account.lockedAt(now)) {
            audit.record(Act.SIGNED_IN, subject, "refused: locked", null);
            return Optional.empty();
        }
        if (!right) {
            account.passwordWasWrong(now);
            audit.record(Act.SIGNED_IN, subject, "refused: wrong password", null);
            return Optional.empty();
        }
        if (!account.active()) {
            audit.record(Act.SIGNED_IN, subject, "refused: account closed", null);
            return Optional.empty();
        }
        account.passwordWasRight();
        audit.record(Act.SIGNED_IN, subject, "signed in", null);
        return Optional.of(account.staffMember());
    }

    /** The member of staff behind an API token; empty when it is unknown or has expired, or the account is closed. */
    public Optional<StaffMember> withToken(String token) {
        OffsetDateTime now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        Optional<Object[]> found = entities.createQuery(
                        """
                        select a, t from Account a left join fetch a.roles, ApiToken t
                        where a.active = true and a.id = t.accountId and t.tokenHash = :hash and t.expiresAt > :now""",
                        Object[].class)
                .setParameter("hash", Secrets.fingerprint(token))
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        found.ifPresent(pair -> ((ApiToken) pair[1]).used(now));
        return found.map(pair -> ((Account) pair[0]).staffMember());
    }

    /** The member of staff who signed in earlier under this username, as they are today; empty when the account was closed. */
    public Optional<StaffMember> stillOpen(String username) {
        return entities.createQuery(
                        "select a from Account a left join fetch a.roles where a.username = :username and a.active = true",
                        Account.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .map(Account::staffMember);
    }
}
