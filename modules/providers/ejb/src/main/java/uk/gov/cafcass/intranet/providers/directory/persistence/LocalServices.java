package uk.gov.cafcass.intranet.providers.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalService;
import uk.gov.cafcass.intranet.providers.directory.domain.LocalSum;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * What may be recommended on a day, by area: each question is one statement, however many centres there are. Plain SQL for arrays of what
 * belongs to a centre, filtered counts, and the index that gives the nearest first.
 */
@ApplicationScoped
public class LocalServices {

    private static final String FROM =
            " from providers.centre c join providers.service s on s.centre_id = c.id join providers.organisation o on o.id = c.organisation_id";

    /** Of those one can speak to, the centre's own come before the organisation's, as in the directory. */
    private static final String REACHED =
            """
            coalesce((select p.%1$s from providers.contact p
              where p.organisation_id = c.organisation_id and (p.centre_id = c.id or p.centre_id is null) and p.%1$s <> ''
              order by p.centre_id is null, p.name, p.id limit 1), '') as %1$s""";

    private static final String SERVICES =
            """
            select c.id, c.name, o.name as organisation, c.address, c.postcode, c.latitude, c.longitude, c.dfj_area, s.kind, s.setting, s.opening_hours,
              s.capacity, s.waiting_weeks, s.waiting_stated_on,
              array(select l.language from providers.centre_language l where l.centre_id = c.id order by l.language)
                as languages,
              array(select a.feature from providers.centre_access a where a.centre_id = c.id) as features,
            """
                    + REACHED.formatted("telephone") + ", " + REACHED.formatted("email") + FROM;

    private static final String BY_NAME = " order by lower(c.name), c.id, s.setting, s.id";

    private final Sql sql;

    @Inject
    public LocalServices(Sql sql) {
        this.sql = sql;
    }

    /** Those in one area, by the name of the centre. */
    public List<LocalService> in(String dfjArea, LocalDate on) {
        return found(eligible(any(Optional.empty(), Optional.of(dfjArea)), on), BY_NAME);
    }

    /** All of them, by the name of the centre. */
    public List<LocalService> everywhere(LocalDate on) {
        return found(eligible(any(Optional.empty(), Optional.empty()), on), BY_NAME);
    }

    /** The nearest of a kind, if there is any. */
    public Optional<LocalService> nearest(ServiceKind kind, Position to, LocalDate on) {
        CentreQuery query = eligible(any(Optional.of(kind), Optional.empty()), on);
        return found(
                        query,
                        " order by c.at operator(kernel.<->) kernel.cube(cast(? as float8[])), c.id, s.id limit 1",
                        (Object) to.onUnitSphere())
                .stream()
                .findFirst();
    }

    /** What each area has; one that has nothing is not there. */
    public List<LocalSum> sums(LocalDate on) {
        CentreQuery query = eligible(any(Optional.empty(), Optional.empty()), on);
        List<Object> values = new ArrayList<>();
        values.add(Wait.firstFreshDay(on));
        values.addAll(query.values());
        return sql.rows(
                """
                select c.dfj_area, count(distinct c.id) as centres, count(*) as services, min(s.waiting_stated_on) as oldest,
                  count(*) filter (where s.waiting_stated_on < ?) as stale,
                  count(*) filter (where s.waiting_stated_on is null) as unstated"""
                        + FROM + query.where() + " and c.dfj_area is not null group by c.dfj_area order by c.dfj_area",
                row -> new LocalSum(
                        row.getString("dfj_area"),
                        row.getInt("centres"),
                        row.getInt("services"),
                        Optional.ofNullable(row.getObject("oldest", LocalDate.class)),
                        row.getInt("stale"),
                        row.getInt("unstated")),
                values.toArray());
    }

    private static CentreQuery eligible(CentreFilter filter, LocalDate on) {
        return new CentreQuery(filter, on).accredited(on);
    }

    private static CentreFilter any(Optional<ServiceKind> kind, Optional<String> dfjArea) {
        return new CentreFilter(
                kind, dfjArea, Optional.empty(), Optional.empty(), Set.of(), OptionalInt.empty(), OptionalInt.empty());
    }

    private List<LocalService> found(CentreQuery query, String order, Object... more) {
        List<Object> values = new ArrayList<>(query.values());
        values.addAll(List.of(more));
        return sql.rows(SERVICES + query.where() + order, LocalServices::service, values.toArray());
    }

    private static LocalService service(ResultSet row) throws SQLException {
        return new LocalService(
                row.getLong("id"),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("address"),
                row.getString("postcode"),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                Optional.ofNullable(row.getString("dfj_area")),
                Sql.texts(row, "languages"),
                Sql.texts(row, "features").stream()
                        .map(AccessFeature::valueOf)
                        .sorted()
                        .toList(),
                row.getString("telephone"),
                row.getString("email"),
                new ServiceDetails(
                        ServiceKind.valueOf(row.getString("kind")),
                        Setting.valueOf(row.getString("setting")),
                        row.getString("opening_hours"),
                        row.getObject("capacity", Integer.class),
                        CentreRows.waiting(row)));
    }
}
