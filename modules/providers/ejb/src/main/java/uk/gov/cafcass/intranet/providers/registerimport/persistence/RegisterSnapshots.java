package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.accreditation.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.register.domain.CentreDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationDetails;
import uk.gov.cafcass.intranet.providers.register.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldCentre;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.registerimport.domain.RegisterSnapshot.HeldService;

/**
 * The register as a whole, in four statements, to compare a list with. Plain SQL: tens of thousands of rows are read into records that nobody
 * edits, and their entities would be compared again with what was read of them.
 */
@ApplicationScoped
public class RegisterSnapshots {

    /** When each accreditation was recorded is not read: who compares does not ask. */
    private static final RecordedPeriod SOME_TIME = new RecordedPeriod(
            new Recorded(OffsetDateTime.of(2005, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 0, ""), Optional.empty());

    private final Sql sql;

    @Inject
    public RegisterSnapshots(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps everybody else from writing to the register until the end of the transaction. Whoever looks at it waits for nothing, but for
     * what we believed on a day: that is not known before we are done.
     */
    public void lock() {
        sql.change(
                "lock table providers.organisation, providers.centre, providers.service, providers.accreditation in exclusive mode");
    }

    /** All of it; of the accreditations those under the schemes that NACCC's list tells of. */
    public RegisterSnapshot read() {
        return new RegisterSnapshot(organisations(), centres(services()), accreditations());
    }

    private List<HeldOrganisation> organisations() {
        return sql.rows(
                "select id, name, third_sector, membership, website from providers.organisation",
                row -> new HeldOrganisation(
                        row.getLong("id"),
                        new OrganisationDetails(
                                row.getString("name"),
                                row.getBoolean("third_sector"),
                                row.getString("membership"),
                                row.getString("website"))));
    }

    private Map<Long, List<HeldService>> services() {
        record OfCentre(long centre, HeldService service) {}
        return sql
                .rows(
                        """
                        select centre_id, id, kind, setting, waiting_weeks, waiting_stated_on, withdrawn_on is not null as withdrawn
                        from providers.service order by id""",
                        row -> new OfCentre(
                                row.getLong("centre_id"),
                                new HeldService(
                                        row.getLong("id"),
                                        ServiceKind.valueOf(row.getString("kind")),
                                        Setting.valueOf(row.getString("setting")),
                                        wait(row),
                                        row.getBoolean("withdrawn"))))
                .stream()
                .collect(Collectors.groupingBy(
                        OfCentre::centre, Collectors.mapping(OfCentre::service, Collectors.toList())));
    }

    private static Optional<Wait> wait(ResultSet row) throws SQLException {
        LocalDate statedOn = row.getObject("waiting_stated_on", LocalDate.class);
        return statedOn == null ? Optional.empty() : Optional.of(new Wait(row.getInt("waiting_weeks"), statedOn));
    }

    private List<HeldCentre> centres(Map<Long, List<HeldService>> services) {
        return sql.rows(
                """
                select c.id, c.organisation_id, c.name, c.address, c.postcode, c.latitude, c.longitude, c.position_from,
                  c.dfj_area, c.dfj_area_chosen, c.closed_on,
                  array(select a.feature from providers.centre_access a where a.centre_id = c.id) as features,
                  array(select l.language from providers.centre_language l where l.centre_id = c.id) as languages
                from providers.centre c""",
                row -> new HeldCentre(
                        row.getLong("id"),
                        row.getLong("organisation_id"),
                        centre(row),
                        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                        Objects.requireNonNullElse(services.get(row.getLong("id")), List.of())));
    }

    private static CentreDetails centre(ResultSet row) throws SQLException {
        boolean typed = PositionSource.valueOf(row.getString("position_from")) == PositionSource.TYPED;
        return new CentreDetails(
                row.getString("name"),
                row.getString("address"),
                row.getString("postcode"),
                typed
                        ? Optional.of(new Position(row.getDouble("latitude"), row.getDouble("longitude")))
                        : Optional.empty(),
                row.getBoolean("dfj_area_chosen") ? Optional.ofNullable(row.getString("dfj_area")) : Optional.empty(),
                access(words(row, "features")),
                words(row, "languages"));
    }

    private static Set<AccessFeature> access(List<String> features) {
        Set<AccessFeature> access = EnumSet.noneOf(AccessFeature.class);
        features.forEach(feature -> access.add(AccessFeature.valueOf(feature)));
        return access;
    }

    /** The same few words in thousands of rows are kept once. */
    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Sql.texts(row, column).stream().map(String::intern).toList();
    }

    private List<Accreditation> accreditations() {
        Map<String, String> evidences = new HashMap<>();
        return sql.rows(
                """
                select id, organisation_id, centre_id, scheme, status, from_on, until_on, evidence from providers.accreditation
                where superseded_at is null and scheme in ('NACCC_SUPPORTED', 'NACCC_ENHANCED') order by from_on, id""",
                row -> new Accreditation(
                        row.getLong("id"),
                        new Holder(
                                row.getLong("organisation_id"),
                                Optional.ofNullable(row.getObject("centre_id", Long.class))),
                        new AccreditationEntry(
                                Scheme.valueOf(row.getString("scheme")),
                                AccreditationStatus.valueOf(row.getString("status")),
                                Period.of(
                                        row.getObject("from_on", LocalDate.class),
                                        row.getObject("until_on", LocalDate.class)),
                                evidences.computeIfAbsent(row.getString("evidence"), evidence -> evidence)),
                        SOME_TIME));
    }
}
