package uk.gov.cafcass.intranet.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/** What the AUDITOR reads: lines by who, what and when, newest first, and whether the chain is whole. Looking is itself audited. */
@ApplicationScoped
@Transactional
public class AuditSearch {

    private static final String FIND =
            """
            select id, at, username, act, subject_type, subject_id, what, why from kernel.audit_line
            where id < ? and (? = '' or username = ?) and (? = '' or subject_id ilike ?)
              and at >= coalesce(?, '-infinity'::timestamptz) and at < coalesce(?, 'infinity'::timestamptz)
            order by id desc limit ?""";

    private final DataSource dataSource;
    private final Caller caller;
    private final AuditTrail audit;

    @Inject
    AuditSearch(DataSource dataSource, Caller caller, AuditTrail audit) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * What to look for; empty strings and nulls mean anything.
     *
     * @param username exactly
     * @param subject a part of what the line is about, such as {@code 15-105}
     * @param from at this moment or later
     * @param until before this moment
     * @param before only lines with a smaller number than this; the last number of a page gives the next page
     * @param limit how many lines at most, up to 100,000
     */
    public record Wanted(
            String username,
            String subject,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            long before,
            int limit) {}

    /**
     * A line with its number.
     *
     * @param number counts from 1, without gaps
     * @param line what it says
     */
    public record Numbered(long number, AuditLine line) {}

    /** Lines that match, newest first. AUDITOR only. */
    public List<Numbered> find(Wanted wanted) {
        caller.require(Role.AUDITOR);
        audit.record(Act.LOOKED, new Subject("audit trail", "lines"), "searched " + describe(wanted), null);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, wanted.before());
            select.setString(2, wanted.username());
            select.setString(3, wanted.username());
            select.setString(4, wanted.subject());
            select.setString(
                    5,
                    "%"
                            + wanted.subject()
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_") + "%");
            select.setObject(6, wanted.from(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
            select.setObject(7, wanted.until(), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
            select.setInt(8, Math.min(wanted.limit(), 100_000));
            try (ResultSet rows = select.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }

    private static List<Numbered> read(ResultSet rows) throws SQLException {
        List<Numbered> lines = new ArrayList<>();
        while (rows.next()) {
            lines.add(new Numbered(
                    rows.getLong(1),
                    new AuditLine(
                            rows.getObject(2, OffsetDateTime.class),
                            rows.getString(3),
                            Act.valueOf(rows.getString(4)),
                            new Subject(rows.getString(5), rows.getString(6)),
                            rows.getString(7),
                            rows.getString(8))));
        }
        return lines;
    }

    private static String describe(Wanted wanted) {
        return "by " + (wanted.username().isEmpty() ? "anybody" : wanted.username()) + ", about "
                + (wanted.subject().isEmpty() ? "anything" : wanted.subject());
    }

    /** The first line at which the chain is broken, as a sentence; empty when it is whole. AUDITOR only. */
    public Optional<String> firstFault() {
        caller.require(Role.AUDITOR);
        audit.record(Act.LOOKED, new Subject("audit trail", "chain"), "verified", null);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement verify =
                        connection.prepareStatement("select line, fault from kernel.audit_verify()");
                ResultSet rows = verify.executeQuery()) {
            return rows.next()
                    ? Optional.of("Line " + rows.getLong(1) + " was " + rows.getString(2) + ".")
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be verified", e);
        }
    }
}
