package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.KernelUnit;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.EmailAddress;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/** Keeps the accounts of staff. Changing them is for ADMINISTRATOR; everybody may know their colleagues' names and roles. */
@ApplicationScoped
@Transactional
public class Accounts {

    private final EntityManager entities;
    private final Passwords passwords;
    private final Caller caller;
    private final AuditTrail audit;

    @Inject
    Accounts(@KernelUnit EntityManager entities, Passwords passwords, Caller caller, AuditTrail audit) {
        this.entities = entities;
        this.passwords = passwords;
        this.caller = caller;
        this.audit = audit;
    }

    /** Open accounts that hold a role, by name: those whom one can ask. */
    public List<StaffMember> holding(Role role) {
        caller.staff();
        return entities.createQuery(
                        """
                        select distinct a from Account a left join fetch a.roles
                        where a.active = true and :role member of a.roles order by a.name, a.id""",
                        Account.class)
                .setParameter("role", role)
                .getResultStream()
                .map(Account::staffMember)
                .toList();
    }

    /** The accounts with these ids, closed ones included, by id; ids that are none are left out. */
    public Map<Long, StaffMember> named(Collection<Long> ids) {
        caller.staff();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a from Account a left join fetch a.roles where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Account::staffMember)
                .collect(Collectors.toMap(StaffMember::id, Function.identity(), (a, b) -> a));
    }

    /** The accounts with these ids, closed ones included; whoever there is none of is called Unknown. */
    public Colleagues colleagues(Collection<Long> ids) {
        return new Colleagues(named(ids));
    }

    /** The open account with this username, in any case. */
    public Optional<StaffMember> called(String username) {
        caller.staff();
        return entities.createQuery(
                        "select a from Account a left join fetch a.roles where a.username = :username and a.active = true",
                        Account.class)
                .setParameter("username", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(Account::staffMember);
    }

    /** All accounts by name. ADMINISTRATOR only. */
    public List<AccountDetails> all() {
        caller.require(Role.ADMINISTRATOR);
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.roles order by a.name, a.id", Account.class)
                .getResultStream()
                .map(Account::details)
                .toList();
    }

    /** The caller's own account. */
    public AccountDetails own() {
        return find(caller.staff().username()).details();
    }

    /** One account. ADMINISTRATOR only. */
    public AccountDetails withUsername(String username) {
        caller.require(Role.ADMINISTRATOR);
        return find(username).details();
    }

    /**
     * Opens an account; a password is set afterwards.
     *
     * @throws Problem {@link Kind#INVALID} at {@code username}, {@code name} or {@code email}
     */
    public AccountDetails open(String username, String name, String email, Set<Role> roles) {
        caller.require(Role.ADMINISTRATOR);
        String small = username.strip().toLowerCase(Locale.ROOT);
        List<Fault> faults = new ArrayList<>(Constraints.faults(new Opened(new Person(name, email.strip()), small)));
        if (exists(small)) {
            faults.add(new Fault("username", "There is an account with this username already"));
        }
        Problem.refuse(faults);
        Account account = new Account(small, name.strip(), email.strip(), roles);
        entities.persist(account);
        entities.flush();
        audit.changed(subject(small), "opened with roles " + roles);
        return account.details();
    }

    /**
     * Corrects an account, its roles and whether it is open.
     *
     * @param version as it was read
     * @throws Problem {@link Kind#STALE} when somebody else changed it since, with its present {@code version};
     *     {@link Kind#CONFLICT} when an administrator would shut themselves out or give roles to themselves
     */
    public AccountDetails correct(
            String username,
            int version,
            String name,
            String email,
            @Nullable Long teamId,
            boolean active,
            Set<Role> roles) {
        StaffMember me = caller.require(Role.ADMINISTRATOR);
        Account account = find(username);
        AccountDetails before = account.details();
        if (before.version() != version) {
            throw stale(before);
        }
        if (me.id() == before.id() && !(active && roles.contains(Role.ADMINISTRATOR))) {
            throw Problem.of(
                    Kind.CONFLICT,
                    "account.own",
                    "You cannot close your own account or give up its administrator role. Ask another administrator.");
        }
        if (me.id() == before.id() && !before.roles().containsAll(roles)) {
            throw Problem.of(
                            Kind.CONFLICT,
                            "account.own-roles",
                            "You cannot give roles to yourself. Ask another administrator.")
                    .rule("A-8");
        }
        Constraints.check(new Person(name, email.strip()));
        account.correct(name.strip(), email.strip(), teamId, active, roles);
        entities.flush();
        audit.changed(subject(username), "corrected: roles " + roles + (active ? "" : ", closed"));
        return account.details();
    }

    private static Problem stale(AccountDetails now) {
        String roles = now.roles().isEmpty()
                ? "no role"
                : now.roles().stream().map(Role::label).collect(Collectors.joining(", "));
        return Problem.of(
                        Kind.STALE,
                        "account.changed",
                        "Somebody else changed this account. It is now " + (now.active() ? "open" : "closed") + ": "
                                + now.name() + (now.email().isEmpty() ? "" : ", " + now.email()) + ", with " + roles
                                + ". Check whether your change is still needed, then save again.")
                .with("version", now.version());
    }

    /** Sets a password for somebody else. ADMINISTRATOR only. */
    public void setPassword(String username, String password) {
        caller.require(Role.ADMINISTRATOR);
        choose(find(username), password);
        audit.changed(subject(username), "password set");
    }

    /** Changes the caller's own password. */
    public void changePassword(String present, String chosen) {
        StaffMember me = caller.staff();
        Account account = find(me.username());
        if (!passwords.matches(present, account.passwordHash().orElse(""))) {
            throw Problem.invalid("password.wrong", "present", "This is not your present password");
        }
        choose(account, chosen);
        audit.changed(subject(me.username()), "password changed");
    }

    private void choose(Account account, String password) {
        String username = account.staffMember().username();
        passwords.objection(password, username).ifPresent(objection -> {
            throw Problem.invalid("password.weak", "password", objection);
        });
        account.choosePassword(passwords.hash(password));
    }

    private record Opened(
            @At("") @Valid Person person,
            @Pattern(
                            regexp = "[a-z0-9][a-z0-9.-]{1,59}",
                            message =
                                    "Enter a username of 2 to 60 letters, digits, dots and hyphens, for example jo.smith")
                    String username) {}

    private record Person(
            @Required(message = "Enter the person's name") String name,
            @EmailAddress(message = "Enter an e-mail address, for example jo.smith@cafcass.gov.uk") String email) {}

    private boolean exists(String username) {
        return !entities.createQuery("select a.id from Account a where a.username = :username", Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    private Account find(String username) {
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
