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
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreCount;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreSummary;
import uk.gov.cafcass.intranet.providers.directory.domain.Offer;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;

/**
 * Centres from a place outwards, in one statement, and only what is shown. Plain SQL for what JPQL does not have: the index that gives the
 * nearest first, and {@code fetch first rows with ties}.
 */
@ApplicationScoped
public class CentreRows {

    /** The index gives one centre after the other by nothing but its distance, so all that are equally far come with the last. */
    private static final String NEAREST =
            """
            select near.*,
              array(select l.language from providers.centre_language l where l.centre_id = near.id order by l.language)
                as languages,
              array(select a.feature from providers.centre_access a where a.centre_id = near.id) as features,
              coalesce((select p.telephone from providers.contact p
                where p.organisation_id = near.organisation_id and (p.centre_id = near.id or p.centre_id is null) and p.telephone <> ''
                order by p.centre_id is null, p.name, p.id limit 1), '') as telephone
            from (
              select c.id, c.organisation_id, c.name, o.name as organisation, c.address, c.postcode, c.latitude, c.longitude,
                c.position_from, c.dfj_area, c.at operator(kernel.<->) kernel.cube(cast(? as float8[])) as chord,
                s.kind, s.setting, s.opening_hours, s.capacity, s.waiting_weeks, s.waiting_stated_on, s.id as service_id
              from providers.centre c
              join providers.service s on s.centre_id = c.id
              join providers.organisation o on o.id = c.organisation_id""";

    private static final String ORDER =
            """
             order by chord fetch first (?) rows with ties) as near
            order by near.chord, near.id, near.service_id limit ? offset ?""";

    private final Sql sql;

    @Inject
    public CentreRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Which rows are wanted.
     *
     * @param from where the search begins
     * @param areas codes of which theirs must be one; empty for any
     * @param accreditedOnly whether those who are not accredited today are left out
     */
    public record Wanted(
            CentreFilter filter, Position from, LocalDate today, Optional<List<String>> areas, boolean accreditedOnly) {

        CentreQuery query() {
            CentreQuery query = new CentreQuery(filter, today).near(from, filter.within());
            areas.ifPresent(query::in);
            return accreditedOnly ? query.accredited(today) : query;
        }
    }

    /** So many rows, the nearest first, leaving out the first so many. */
    public List<CentreSummary> nearest(Wanted wanted, int limit, int leaveOut) {
        CentreQuery query = wanted.query();
        List<Object> values = new ArrayList<>();
        values.add(wanted.from().onUnitSphere());
        values.addAll(query.values());
        values.add(limit + leaveOut);
        values.add(limit);
        values.add(leaveOut);
        return sql.rows(NEAREST + query.where() + ORDER, CentreRows::row, values.toArray());
    }

    /** How many rows there are, counted no further than the limit. */
    public CentreCount count(Wanted wanted, int limit) {
        CentreQuery query = wanted.query();
        List<Object> values = new ArrayList<>(query.values());
        values.add(limit);
        return sql.rows(
                        "select count(*) as services, count(distinct id) as centres from (select c.id from providers.centre c"
                                + " join providers.service s on s.centre_id = c.id" + query.where()
                                + " limit ?) as counted",
                        row -> new CentreCount(row.getInt("services"), row.getInt("centres")),
                        values.toArray())
                .get(0);
    }

    /** The languages that are spoken anywhere, by name. */
    public List<String> languages() {
        return sql.rows(
                "select distinct language from providers.centre_language order by language",
                row -> row.getString("language"));
    }

    /** Where a service can be had on a day, by number of the centre. */
    public List<Offer> offers(ServiceKind service, LocalDate on) {
        CentreQuery query = new CentreQuery(CentreFilter.of(service), on).accredited(on);
        return sql.rows(
                """
                select c.id, c.name, c.latitude, c.longitude, min(s.waiting_weeks) as weeks
                from providers.centre c join providers.service s on s.centre_id = c.id"""
                        + query.where() + " group by c.id order by c.id",
                row -> new Offer(
                        row.getLong("id"),
                        row.getString("name"),
                        new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                        weeks(row.getObject("weeks", Integer.class))),
                query.values().toArray());
    }

    private static OptionalInt weeks(@Nullable Integer weeks) {
        return weeks == null ? OptionalInt.empty() : OptionalInt.of(weeks);
    }

    private static CentreSummary row(ResultSet row) throws SQLException {
        return new CentreSummary(
                row.getLong("id"),
                row.getLong("organisation_id"),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("address"),
                row.getString("postcode"),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                PositionSource.valueOf(row.getString("position_from")),
                Optional.ofNullable(row.getString("dfj_area")),
                Position.miles(row.getDouble("chord")),
                Sql.texts(row, "languages"),
                Sql.texts(row, "features").stream()
                        .map(AccessFeature::valueOf)
                        .sorted()
                        .toList(),
                row.getString("telephone"),
                new ServiceDetails(
                        ServiceKind.valueOf(row.getString("kind")),
                        Setting.valueOf(row.getString("setting")),
                        row.getString("opening_hours"),
                        row.getObject("capacity", Integer.class),
                        waiting(row)));
    }

    /** The wait of a row with the columns of a service; null when none is stated. */
    static @Nullable Wait waiting(ResultSet row) throws SQLException {
        LocalDate statedOn = row.getObject("waiting_stated_on", LocalDate.class);
        return statedOn == null ? null : new Wait(row.getInt("waiting_weeks"), statedOn);
    }
}
