package uk.gov.cafcass.intranet.providers.accreditation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.persistence.Organisations;

/**
 * The accreditations, in both dimensions: rows are added and superseded, never changed (P-1). Plain SQL: an import adds and supersedes tens
 * of thousands of rows in batches, which JPA does not do for numbers that the database gives, and none is ever edited.
 */
@ApplicationScoped
public class Accreditations {

    private static final String SELECT =
            """
            select id, organisation_id, centre_id, scheme, status, from_on, until_on, evidence,
              recorded_at, recorded_by, why, superseded_at, superseded_by, superseded_why
            from providers.accreditation where organisation_id """;

    private final Sql sql;

    @Inject
    public Accreditations(Sql sql) {
        this.sql = sql;
    }

    /** What we hold true now of an organisation and its centres, by first day. */
    public List<Accreditation> current(long organisationId) {
        return sql.rows(
                SELECT + " = ? and superseded_at is null order by from_on, id",
                Accreditations::accreditation,
                organisationId);
    }

    /** What we hold true now of several organisations and their centres, in one statement. */
    public List<Accreditation> current(Collection<Long> organisationIds) {
        Object ids = organisationIds.toArray(new Long[0]);
        return sql.rows(
                SELECT + " = any (?) and superseded_at is null order by from_on, id",
                Accreditations::accreditation,
                ids);
    }

    /** What we knew at a moment of an organisation and its centres, once {@link Organisations#settle} was called. */
    public List<Accreditation> known(long organisationId, OffsetDateTime at) {
        return sql.rows(
                SELECT
                        + " = ? and recorded_at <= ? and (superseded_at is null or superseded_at > ?) order by from_on, id",
                Accreditations::accreditation,
                organisationId,
                at,
                at);
    }

    /** All that we ever knew of an organisation and its centres, in the order in which we came to know it. */
    public List<Accreditation> all(long organisationId) {
        return sql.rows(SELECT + " = ? order by recorded_at, id", Accreditations::accreditation, organisationId);
    }

    /** The row with this number, whether it still holds or not. */
    public Optional<Accreditation> find(long id) {
        return sql.row(
                SELECT + " = (select organisation_id from providers.accreditation where id = ?) and id = ?",
                Accreditations::accreditation,
                id,
                id);
    }

    /** The moment of what is written now of these organisations. Call it while they are locked. */
    public OffsetDateTime moment(Collection<Long> organisationIds, OffsetDateTime now) {
        Object ids = organisationIds.toArray(new Long[0]);
        return RecordedPeriod.next(
                now,
                sql.row(
                                "select max(greatest(recorded_at, superseded_at)) as last from providers.accreditation"
                                        + " where organisation_id = any (?)",
                                row -> Optional.ofNullable(row.getObject("last", OffsetDateTime.class)),
                                ids)
                        .flatMap(last -> last));
    }

    /** From this moment on, these do not hold any more. */
    public void supersede(Collection<Accreditation> rows, Recorded told) {
        sql.changeEach(
                """
                update providers.accreditation set superseded_at = ?, superseded_by = ?, superseded_why = ?
                where id = ?""",
                rows.stream()
                        .map(row -> Sql.values(told.at(), told.by(), told.why(), row.id()))
                        .toList());
    }

    /**
     * What is to hold.
     *
     * @param holder whose it is
     */
    public record Held(Holder holder, AccreditationEntry entry) {}

    /** From this moment on, this holds. */
    public void add(Holder holder, AccreditationEntry entry, Recorded told) {
        add(List.of(new Held(holder, entry)), told);
    }

    /** From this moment on, these hold. */
    public void add(Collection<Held> rows, Recorded told) {
        sql.changeEach(
                """
                insert into providers.accreditation (organisation_id, centre_id, scheme, status, from_on, until_on, evidence,
                  recorded_at, recorded_by, why) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                rows.stream().map(row -> values(row, told)).toList());
    }

    private static List<@Nullable Object> values(Held held, Recorded told) {
        AccreditationEntry entry = held.entry();
        return Sql.values(
                held.holder().organisationId(),
                held.holder().centreId().orElse(null),
                entry.scheme().name(),
                entry.status().name(),
                entry.period().from(),
                entry.period().until().orElse(null),
                entry.evidence(),
                told.at(),
                told.by(),
                told.why());
    }

    private static Accreditation accreditation(ResultSet row) throws SQLException {
        return new Accreditation(
                row.getLong("id"),
                new Holder(row.getLong("organisation_id"), Optional.ofNullable(row.getObject("centre_id", Long.class))),
                new AccreditationEntry(
                        Scheme.valueOf(row.getString("scheme")),
                        AccreditationStatus.valueOf(row.getString("status")),
                        Period.of(
                                row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                        row.getString("evidence")),
                knowledge(row));
    }

    private static RecordedPeriod knowledge(ResultSet row) throws SQLException {
        OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
        return new RecordedPeriod(
                new Recorded(
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getLong("recorded_by"),
                        row.getString("why")),
                superseded == null
                        ? Optional.empty()
                        : Optional.of(new Recorded(
                                superseded, row.getLong("superseded_by"), row.getString("superseded_why"))));
    }
}
