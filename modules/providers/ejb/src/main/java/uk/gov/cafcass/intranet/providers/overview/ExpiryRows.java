package uk.gov.cafcass.intranet.providers.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/**
 * What ends between two days, and what nothing follows: accreditation, contracts and framework agreements, and the reviews of contracts,
 * in one statement. Plain SQL for what JPQL does not have: a union over four tables, and ranges of days that contain a day.
 */
@ApplicationScoped
public class ExpiryRows {

    /**
     * By what is known now. What follows must be accredited on the next day; for a centre its organisation’s accreditation does as well
     * as its own.
     */
    private static final String ACCREDITATIONS =
            """
            select 'ACCREDITATION' as kind, a.id, a.organisation_id, a.centre_id, a.until_on, a.scheme as name, '' as area,
              null::text[] as services
            from providers.accreditation a
            where a.superseded_at is null and a.status = 'ACCREDITED' and a.until_on between ? and ?
              and not exists (select 1 from providers.accreditation f
                where f.organisation_id = a.organisation_id and f.scheme = a.scheme and f.superseded_at is null
                  and f.status = 'ACCREDITED' and (f.centre_id is null or f.centre_id = a.centre_id)
                  and f.from_on <= a.until_on + 1 and (f.until_on is null or f.until_on > a.until_on))""";

    /** What follows must be with the same organisation, in the same area, for one of the services at least. */
    private static final String CONTRACTS =
            """
            select 'CONTRACT', c.id, f.organisation_id, null::bigint, c.until_on, f.reference, c.area, c.services
            from providers.contract c join providers.framework f on f.id = c.framework_id
            where c.until_on between ? and ?
              and not exists (select 1 from providers.contract n join providers.framework nf on nf.id = n.framework_id
                where nf.organisation_id = f.organisation_id and n.area = c.area and n.services && c.services
                  and n.from_on <= c.until_on + 1 and n.until_on > c.until_on)""";

    /** One that is overdue waits for as long as the contract runs. */
    private static final String REVIEWS =
            """
            select 'REVIEW', c.id, f.organisation_id, null::bigint, c.review_on, f.reference, c.area, c.services
            from providers.contract c join providers.framework f on f.id = c.framework_id
            where c.until_on >= ? and c.review_on <= ?""";

    /** One that ends with a contract under it is no news beside that. */
    private static final String FRAMEWORKS =
            """
            select 'FRAMEWORK', f.id, f.organisation_id, null::bigint, f.until_on, f.reference, '', null::text[]
            from providers.framework f
            where f.until_on between ? and ?
              and not exists (select 1 from providers.contract c where c.framework_id = f.id and c.until_on = f.until_on)
              and not exists (select 1 from providers.framework n where n.organisation_id = f.organisation_id
                and n.from_on <= f.until_on + 1 and n.until_on > f.until_on)""";

    private static final String ALL =
            """
            select e.kind, e.id, e.organisation_id, o.name as organisation, e.centre_id, c.name as centre, e.until_on, e.name, e.area,
              e.services
            from ("""
                    + ACCREDITATIONS + " union all " + CONTRACTS + " union all " + REVIEWS + " union all " + FRAMEWORKS
                    + """
            ) e join providers.organisation o on o.id = e.organisation_id left join providers.centre c on c.id = e.centre_id
            order by e.until_on, lower(o.name), e.kind, e.id""";

    private final Sql sql;

    @Inject
    public ExpiryRows(Sql sql) {
        this.sql = sql;
    }

    /** What ends on these days or between them, and what is to be reviewed by the last of them, the soonest first. */
    public List<Expiry> between(LocalDate first, LocalDate last) {
        return sql.rows(ALL, ExpiryRows::ending, first, last, first, last, first, last, first, last);
    }

    private static Expiry ending(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        Optional<Long> centre = Optional.ofNullable(row.getObject("centre_id", Long.class));
        return new Expiry(
                kind,
                row.getLong("id"),
                what(kind, row),
                new Holder(row.getLong("organisation_id"), centre),
                row.getString("organisation"),
                Optional.ofNullable(row.getString("centre")),
                row.getObject("until_on", LocalDate.class));
    }

    private static String what(Kind kind, ResultSet row) throws SQLException {
        String name = row.getString("name");
        return switch (kind) {
            case ACCREDITATION -> Scheme.valueOf(name).label();
            case CONTRACT, REVIEW ->
                services(row.getArray("services")) + ", "
                        + Area.valueOf(row.getString("area")).label() + " (" + name + ")";
            case FRAMEWORK -> name;
        };
    }

    private static String services(@Nullable Array services) throws SQLException {
        return services == null
                ? ""
                : Arrays.stream((String[]) services.getArray())
                        .map(service -> ServiceKind.valueOf(service).label())
                        .collect(Collectors.joining(", "));
    }
}
