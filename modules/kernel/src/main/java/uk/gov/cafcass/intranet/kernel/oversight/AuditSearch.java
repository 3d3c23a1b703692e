package uk.gov.cafcass.intranet.kernel.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditLine;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;

/**
 * What the AUDITOR reads: lines by who, what and when, newest first, and whether the chain is whole. Looking is itself audited. Plain SQL:
 * up to 100,000 lines are read into records, and the chain is followed by a function of the database.
 */
@ApplicationScoped
@Transactional
public class AuditSearch {

    private static final String FIND =
            """
            select id, at, username, act, subject_type, subject_id, what, why from kernel.audit_line
            where id < ? and (? = '' or username = ?) and (? = '' or subject_id ilike ?)
              and at >= coalesce(?::timestamptz, '-infinity') and at < coalesce(?::timestamptz, 'infinity')
            order by id desc limit ?""";

    private final Sql sql;
    private final Caller caller;
    private final AuditTrail audit;

    @Inject
    AuditSearch(Sql sql, Caller caller, AuditTrail audit) {
        this.sql = sql;
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
        return sql.rows(
                FIND,
                AuditSearch::read,
                wanted.before(),
                wanted.username(),
                wanted.username(),
                wanted.subject(),
                "%" + literally(wanted.subject()) + "%",
                wanted.from(),
                wanted.until(),
                Math.min(wanted.limit(), 100_000));
    }

    /** So that what stands for anything in a pattern stands for itself. */
    private static String literally(String part) {
        return part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static Numbered read(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("id"),
                new AuditLine(
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("username"),
                        Act.valueOf(row.getString("act")),
                        new Subject(row.getString("subject_type"), row.getString("subject_id")),
                        row.getString("what"),
                        row.getString("why")));
    }

    private static String describe(Wanted wanted) {
        return "by " + (wanted.username().isEmpty() ? "anybody" : wanted.username()) + ", about "
                + (wanted.subject().isEmpty() ? "anything" : wanted.subject());
    }

    /** The first line at which the chain is broken, as a sentence; empty when it is whole. AUDITOR only. */
    public Optional<String> firstFault() {
        caller.require(Role.AUDITOR);
        audit.record(Act.LOOKED, new Subject("audit trail", "chain"), "verified", null);
        return sql.row(
                "select line, fault from kernel.audit_verify()",
                row -> "Line " + row.getLong("line") + " was " + row.getString("fault") + ".");
    }
}
