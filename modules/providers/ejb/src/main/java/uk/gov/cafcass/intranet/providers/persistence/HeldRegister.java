package uk.gov.cafcass.intranet.providers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.kernel.places.Position;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.domain.AccessFeature;
import uk.gov.cafcass.intranet.providers.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.domain.AccreditationEntry;
import uk.gov.cafcass.intranet.providers.domain.AccreditationStatus;
import uk.gov.cafcass.intranet.providers.domain.CentreText;
import uk.gov.cafcass.intranet.providers.domain.Holder;
import uk.gov.cafcass.intranet.providers.domain.Knowledge;
import uk.gov.cafcass.intranet.providers.domain.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.domain.OrganisationText;
import uk.gov.cafcass.intranet.providers.domain.PositionSource;
import uk.gov.cafcass.intranet.providers.domain.ServiceText.Wait;
import uk.gov.cafcass.intranet.providers.domain.Setting;
import uk.gov.cafcass.intranet.providers.domain.imports.Held;
import uk.gov.cafcass.intranet.providers.domain.imports.Held.HeldCentre;
import uk.gov.cafcass.intranet.providers.domain.imports.Held.HeldOrganisation;
import uk.gov.cafcass.intranet.providers.domain.imports.Held.HeldService;

/** The register as a whole, in four statements, to hold a list against. */
@ApplicationScoped
public class HeldRegister {

    /** When each accreditation was recorded is not read: who compares does not ask. */
    private static final Knowledge SOME_TIME =
            new Knowledge(new Told(OffsetDateTime.of(2005, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 0, ""), Optional.empty());

    private final Sql sql;

    @Inject
    public HeldRegister(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps everybody else from writing to the register until the end of the transaction. Whoever looks at it waits for nothing, but for
     * what we believed on a day: that is not known before we are done.
     */
    public void hold() {
        sql.change(
                "lock table providers.organisation, providers.centre, providers.service, providers.accreditation in exclusive mode");
    }

    /** All of it; of the accreditations those under the schemes that NACCC's list tells of. */
    public Held read() {
        return new Held(organisations(), centres(services()), accreditations());
    }

    private List<HeldOrganisation> organisations() {
        return sql.rows(
                "select id, name, third_sector, membership, website from providers.organisation",
                row -> new HeldOrganisation(
                        row.getLong(1),
                        new OrganisationText(row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5))));
    }

    private Map<Long, List<HeldService>> services() {
        record OfCentre(long centre, HeldService service) {}
        return sql
                .rows(
                        """
                        select centre_id, id, kind, setting, waiting_weeks, waiting_stated_on, withdrawn_on is not null
                        from providers.service order by id""",
                        row -> new OfCentre(
                                row.getLong(1),
                                new HeldService(
                                        row.getLong(2),
                                        ServiceKind.valueOf(row.getString(3)),
                                        Setting.valueOf(row.getString(4)),
                                        wait(row),
                                        row.getBoolean(7))))
                .stream()
                .collect(Collectors.groupingBy(
                        OfCentre::centre, Collectors.mapping(OfCentre::service, Collectors.toList())));
    }

    private static Optional<Wait> wait(ResultSet row) throws SQLException {
        LocalDate statedOn = row.getObject(6, LocalDate.class);
        return statedOn == null ? Optional.empty() : Optional.of(new Wait(row.getInt(5), statedOn));
    }

    private List<HeldCentre> centres(Map<Long, List<HeldService>> services) {
        return sql.rows(
                """
                select c.id, c.organisation_id, c.name, c.address, c.postcode, c.latitude, c.longitude, c.position_from,
                  c.dfj_area, c.dfj_area_chosen, c.closed_on,
                  array(select a.feature from providers.centre_access a where a.centre_id = c.id),
                  array(select l.language from providers.centre_language l where l.centre_id = c.id)
                from providers.centre c""",
                row -> new HeldCentre(
                        row.getLong(1),
                        row.getLong(2),
                        centre(row),
                        Optional.ofNullable(row.getObject(11, LocalDate.class)),
                        Objects.requireNonNullElse(services.get(row.getLong(1)), List.of())));
    }

    private static CentreText centre(ResultSet row) throws SQLException {
        boolean typed = PositionSource.valueOf(row.getString(8)) == PositionSource.TYPED;
        return new CentreText(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                typed ? Optional.of(new Position(row.getDouble(6), row.getDouble(7))) : Optional.empty(),
                row.getBoolean(10) ? Optional.ofNullable(row.getString(9)) : Optional.empty(),
                access(words(row, 12)),
                words(row, 13));
    }

    private static Set<AccessFeature> access(List<String> features) {
        Set<AccessFeature> access = EnumSet.noneOf(AccessFeature.class);
        features.forEach(feature -> access.add(AccessFeature.valueOf(feature)));
        return access;
    }

    /** The same few words in thousands of rows are kept once. */
    private static List<String> words(ResultSet row, int column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(String::intern)
                .toList();
    }

    private List<Accreditation> accreditations() {
        Map<String, String> evidences = new HashMap<>();
        return sql.rows(
                """
                select id, organisation_id, centre_id, scheme, status, from_on, until_on, evidence from providers.accreditation
                where superseded_at is null and scheme in ('NACCC_SUPPORTED', 'NACCC_ENHANCED') order by from_on, id""",
                row -> new Accreditation(
                        row.getLong(1),
                        new Holder(row.getLong(2), Optional.ofNullable(row.getObject(3, Long.class))),
                        new AccreditationEntry(
                                Scheme.valueOf(row.getString(4)),
                                AccreditationStatus.valueOf(row.getString(5)),
                                Period.of(row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class)),
                                evidences.computeIfAbsent(row.getString(8), evidence -> evidence)),
                        SOME_TIME));
    }
}
