package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account: made by IT, given roles, signed in to with a password, closed when they leave and never deleted, since
 * the audit trail speaks of it. After {@value #FREE_ATTEMPTS} wrong passwords it locks for a minute, then for twice as long
 * with each further one, up to an hour.
 */
@Entity
@Table(name = "account", schema = "kernel")
public class Account {

    static final int FREE_ATTEMPTS = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private int version;

    private String username;
    private String name;
    private String email;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "team_id")
    private @Nullable Long teamId;

    private boolean active;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private @Nullable OffsetDateTime lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", schema = "kernel", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    /** A new account, open, with no password yet. */
    public Account(String username, String name, String email, Set<Role> roles) {
        this.username = username;
        this.name = name;
        this.email = email;
        this.active = true;
        this.roles.addAll(roles);
    }

    /** As the rest of the code sees them. */
    public StaffMember staffMember() {
        return new StaffMember(id, username, name, roles);
    }

    /** Whether they may sign in at all. */
    boolean active() {
        return active;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    /** Whether wrong passwords have locked it at this moment. */
    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil.toInstant());
    }

    /** Counts a wrong password and locks the account when there were too many. */
    void passwordWasWrong(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            lockedUntil = now.plus(lockAfter(failedAttempts)).atOffset(ZoneOffset.UTC);
        }
    }

    private static Duration lockAfter(int attempts) {
        Duration lock = FIRST_LOCK.multipliedBy(1L << Math.min(attempts - FREE_ATTEMPTS, 6));
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    /** Forgets the wrong passwords. */
    void passwordWasRight() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Sets a new password, which also unlocks. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        passwordWasRight();
    }

    /** Corrects what IT keeps about the person. */
    void correct(String newName, String newEmail, @Nullable Long newTeamId, boolean nowActive, Set<Role> newRoles) {
        name = newName;
        email = newEmail;
        teamId = newTeamId;
        active = nowActive;
        roles.clear();
        roles.addAll(newRoles);
    }

    /** What IT sees and edits. */
    AccountDetails details() {
        Set<Role> held = roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
        return new AccountDetails(id, version, username, name, email, teamId, active, passwordHash != null, held);
    }
}
