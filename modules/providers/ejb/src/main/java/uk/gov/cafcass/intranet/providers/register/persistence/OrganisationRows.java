package uk.gov.cafcass.intranet.providers.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSort;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;

/**
 * Organisations as lists show them, paged in the database; there are hundreds, so only their names have an index to sort by. Plain SQL:
 * projections with a count of each one's centres, sorted as asked.
 */
@ApplicationScoped
public class OrganisationRows {

    private static final String WITH_WORDS =
            """
            from providers.organisation o where ? = '' or lower(o.name) like ? or o.membership = ?
              or exists (select 1 from providers.centre c where c.organisation_id = o.id
                         and (lower(c.name) like ? or c.postcode like upper(?)))""";

    private final Sql sql;

    @Inject
    public OrganisationRows(Sql sql) {
        this.sql = sql;
    }

    /** Those with these words in their name or in that of a centre, or with this membership or postcode; all for no words. */
    public List<OrganisationSummary> find(String words, Sorting<OrganisationSort> order, int limit, int leaveOut) {
        return sql.rows(
                """
                select o.id, o.name, o.third_sector, o.membership,
                  (select count(*) from providers.centre c where c.organisation_id = o.id and c.closed_on is null)
                    as centres"""
                        + " " + WITH_WORDS + order.orderBy(OrganisationRows::column, "o.id") + " limit ? offset ?",
                row -> new OrganisationSummary(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getBoolean("third_sector"),
                        row.getString("membership"),
                        row.getInt("centres")),
                values(words, limit, leaveOut));
    }

    private static String column(OrganisationSort by) {
        return switch (by) {
            case NAME -> "lower(o.name)";
            case MEMBERSHIP -> "o.membership";
            case THIRD_SECTOR -> "o.third_sector";
            case CENTRES -> "centres";
        };
    }

    /** How many there are. */
    public int count(String words) {
        return sql.count("select count(*) " + WITH_WORDS, values(words));
    }

    /** The number of the organisation with just this name. */
    public Optional<Long> withName(String name) {
        return sql.row(
                "select id from providers.organisation where lower(name) = lower(?)", row -> row.getLong("id"), name);
    }

    /** Whether another organisation has this name already. */
    public boolean nameIsTaken(String name, long exceptId) {
        return sql.count(
                        "select count(*) from providers.organisation where lower(name) = lower(?) and id <> ?",
                        name,
                        exceptId)
                > 0;
    }

    /** Whether another organisation has this number in NACCC's register already. */
    public boolean membershipIsTaken(String membership, long exceptId) {
        return !membership.isEmpty()
                && sql.count(
                                "select count(*) from providers.organisation where membership = ? and id <> ?",
                                membership,
                                exceptId)
                        > 0;
    }

    private static Object[] values(String words, Object... more) {
        String typed = words.strip();
        String like = "%" + typed.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        Object[] values = new Object[5 + more.length];
        values[0] = typed;
        values[1] = like;
        values[2] = typed;
        values[3] = like;
        values[4] = like.substring(1);
        System.arraycopy(more, 0, values, 5, more.length);
        return values;
    }
}
