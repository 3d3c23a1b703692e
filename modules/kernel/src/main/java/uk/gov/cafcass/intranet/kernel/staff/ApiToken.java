package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A token with which programs call the API in a person's name, until it expires. Only its fingerprint is kept. */
@Entity
@Table(name = "api_token", schema = "kernel")
public class ApiToken {

    /** How exactly we know when a token was last used; noting every call would cost a write each. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String label;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "expires_at")
    private OffsetDateTime expiresAt;

    @Column(name = "last_used_at")
    private @Nullable OffsetDateTime lastUsedAt;

    protected ApiToken() {}

    ApiToken(long accountId, String token, String label, OffsetDateTime now, OffsetDateTime expiresAt) {
        this.accountId = accountId;
        this.tokenHash = Secrets.fingerprint(token);
        this.label = label;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Notes that it was used, if that was not noted lately. */
    void used(OffsetDateTime now) {
        if (lastUsedAt == null || now.isAfter(lastUsedAt.plus(NOTED_EVERY))) {
            lastUsedAt = now;
        }
    }

    long accountId() {
        return accountId;
    }

    String label() {
        return label;
    }

    ApiTokenDetails details() {
        return new ApiTokenDetails(id, label, createdAt, expiresAt, lastUsedAt);
    }
}
