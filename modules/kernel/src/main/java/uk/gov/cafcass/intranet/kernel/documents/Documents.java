package uk.gov.cafcass.intranet.kernel.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/**
 * Keeps contents by their fingerprint. Who may see one is decided by the module whose record it belongs to; this room has no
 * address of its own. Plain SQL: the same content again is not inserted and is no error, which JPA cannot say without losing the transaction.
 */
@ApplicationScoped
@Transactional
public class Documents {

    private final Sql sql;
    private final ContentRules rules;

    @Inject
    Documents(Sql sql, ContentRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    /**
     * A content that is kept.
     *
     * @param sha256 its fingerprint, 64 hex digits
     * @param mediaType what it holds, found from the content
     * @param bytes the content
     */
    public record Content(String sha256, String mediaType, byte[] bytes) {}

    /**
     * Keeps an upload.
     *
     * @param fileName as the sender called it; its ending must agree with what it holds
     * @return what is kept
     * @throws Problem {@link Kind#INVALID} when it is empty, {@link Kind#TOO_LARGE} when it is over the limit,
     *     {@link Kind#UNSUPPORTED} when it is of a kind that is not taken or not what its name says
     */
    public Content keepUpload(String fileName, byte[] bytes) {
        return keep(bytes, rules.mediaTypeOf(fileName, bytes));
    }

    /** Keeps what we made ourselves, whose type we know. */
    public Content keep(byte[] bytes, String mediaType) {
        String sha256 = Fingerprint.sha256(bytes);
        sql.change(
                "insert into kernel.document (sha256, media_type, size, content) values (?, ?, ?, ?) on conflict (sha256) do nothing",
                sha256,
                mediaType,
                (long) bytes.length,
                bytes);
        return new Content(sha256, mediaType, bytes);
    }

    /** The content with this fingerprint. */
    public Optional<Content> read(String sha256) {
        return sql.row(
                "select media_type, content from kernel.document where sha256 = ?",
                row -> new Content(sha256, row.getString("media_type"), row.getBytes("content")),
                sha256);
    }
}
