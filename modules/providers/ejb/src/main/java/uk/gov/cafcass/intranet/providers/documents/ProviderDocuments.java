package uk.gov.cafcass.intranet.providers.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.providers.documents.Document.Act;
import uk.gov.cafcass.intranet.providers.documents.Document.HeldFile;
import uk.gov.cafcass.intranet.providers.documents.Document.Withdrawal;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** The documents of the register, without their bytes. */
@ApplicationScoped
public class ProviderDocuments {

    private static final String SELECT =
            """
            select id, organisation_id, centre_id, kind, title, dated_on, file_name, media_type, size, sha256, added_by, added_at,
              withdrawn_by, withdrawn_at, withdrawn_why
            from providers.document\s""";

    private final Sql sql;

    @Inject
    public ProviderDocuments(Sql sql) {
        this.sql = sql;
    }

    /** Adds one and says its number; empty, and nothing added, when the holder has this very file already. */
    public Optional<Long> add(Holder holder, DocumentDetails text, HeldFile file, Act by) {
        return sql.row(
                """
                insert into providers.document (organisation_id, centre_id, kind, title, dated_on, file_name, media_type, size, sha256,
                  added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                row -> row.getLong("id"),
                holder.organisationId(),
                holder.centreId().orElse(null),
                text.kind().name(),
                text.title(),
                text.datedOn().orElse(null),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                by.account(),
                by.at());
    }

    /** The one that has this very file, if the holder has it and it was not withdrawn. */
    public Optional<Document> withFile(Holder holder, String sha256) {
        return sql.row(
                SELECT
                        + "where organisation_id = ? and coalesce(centre_id, 0) = ? and sha256 = ? and withdrawn_at is null",
                ProviderDocuments::read,
                holder.organisationId(),
                holder.centreId().orElse(0L),
                sha256);
    }

    /** The one with this number. */
    public Document get(long id) {
        return sql.row(SELECT + "where id = ?", ProviderDocuments::read, id).orElseThrow(ProviderDocuments::unknown);
    }

    /** What is said to whoever asks for a document that is not there, or not for them. */
    public static Problem unknown() {
        return Problem.of(Kind.NOT_FOUND, "document.unknown", "There is no such document. Look at the list again.");
    }

    /** Those of an organisation and of all its centres, the latest first. */
    public List<Document> of(long organisationId) {
        return sql.rows(
                SELECT + "where organisation_id = ? order by coalesce(dated_on, cast(added_at as date)) desc, id desc",
                ProviderDocuments::read,
                organisationId);
    }

    /** Withdraws one; false when it was withdrawn before. */
    public boolean withdraw(long id, Withdrawal withdrawal) {
        return sql.change(
                        """
                        update providers.document set withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
                        where id = ? and withdrawn_at is null""",
                        withdrawal.act().account(),
                        withdrawal.act().at(),
                        withdrawal.why(),
                        id)
                == 1;
    }

    private static Document read(ResultSet row) throws SQLException {
        return new Document(
                row.getLong("id"),
                new Holder(row.getLong("organisation_id"), Optional.ofNullable(row.getObject("centre_id", Long.class))),
                new DocumentDetails(
                        DocumentKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("dated_on", LocalDate.class))),
                new HeldFile(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        row.getString("sha256")),
                new Act(row.getLong("added_by"), row.getObject("added_at", OffsetDateTime.class)),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(new Act(row.getLong("withdrawn_by"), at), row.getString("withdrawn_why")));
    }
}
