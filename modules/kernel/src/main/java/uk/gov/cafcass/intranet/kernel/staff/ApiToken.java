package uk.gov.cafcass.intranet.kernel.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A token with which programs call the API in a person's name, until it expires. Only its fingerprint is kept. */
@Entity
@Table(name = "api_token", schema = "kernel")
public class ApiToken {

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

    protected ApiToken() {}

    ApiToken(long accountId, String token, String label, OffsetDateTime now, OffsetDateTime expiresAt) {
        this.accountId = accountId;
        this.tokenHash = Secrets.fingerprint(token);
        this.label = label;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }
}
