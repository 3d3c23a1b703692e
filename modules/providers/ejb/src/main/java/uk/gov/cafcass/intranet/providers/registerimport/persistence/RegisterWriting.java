package uk.gov.cafcass.intranet.providers.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations;
import uk.gov.cafcass.intranet.providers.accreditation.persistence.Accreditations.Held;
import uk.gov.cafcass.intranet.providers.history.Knowledge.Told;
import uk.gov.cafcass.intranet.providers.register.domain.CentreText;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationText;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceText.Wait;
import uk.gov.cafcass.intranet.providers.register.domain.Site;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Standing;
import uk.gov.cafcass.intranet.providers.registerimport.domain.Planned.Thing;

/**
 * Writes what an import comes to, many rows with one statement each. What it writes has passed the rules of the domain; entities would
 * read each row before they wrote it. Versions go up as they do with every edit.
 */
@ApplicationScoped
public class RegisterWriting {

    private final Sql sql;
    private final Accreditations accreditations;

    @Inject
    public RegisterWriting(Sql sql, Accreditations accreditations) {
        this.sql = sql;
        this.accreditations = accreditations;
    }

    /** The numbers of what was written, by what it was called while it was planned. */
    public static final class Numbers {

        private final Map<String, Long> fresh = new HashMap<>();

        /** The number of something. */
        public long of(Thing thing) {
            return thing.id().orElseGet(() -> Objects.requireNonNull(fresh.get(thing.key()), thing.key()));
        }
    }

    /** Writes it all. The register must be held. */
    public Numbers write(Planned planned, OffsetDateTime now, long by, String why) {
        Numbers numbers = new Numbers();
        number(
                numbers,
                "organisation",
                planned.organisations().stream()
                        .map(Planned.Organisation::thing)
                        .toList());
        number(
                numbers,
                "centre",
                planned.centres().stream().map(Planned.Centre::thing).toList());
        writeOrganisations(planned.organisations(), numbers);
        writeCentres(planned.centres(), numbers, now);
        writeServices(planned.services(), numbers);
        writeAccreditations(planned.accreditations(), numbers, new Told(moment(planned, now), by, why));
        return numbers;
    }

    private void number(Numbers numbers, String table, List<Thing> things) {
        List<Thing> fresh =
                things.stream().filter(thing -> thing.id().isEmpty()).toList();
        List<Long> ids = sql.rows(
                "select nextval(pg_get_serial_sequence('providers." + table
                        + "', 'id')) as id from generate_series(1, ?)",
                row -> row.getLong("id"),
                fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            numbers.fresh.put(fresh.get(i).key(), ids.get(i));
        }
    }

    private void writeOrganisations(List<Planned.Organisation> organisations, Numbers numbers) {
        List<List<@Nullable Object>> added = new ArrayList<>();
        List<List<@Nullable Object>> corrected = new ArrayList<>();
        for (Planned.Organisation one : organisations) {
            OrganisationText text = one.text();
            (one.thing().id().isEmpty() ? added : corrected)
                    .add(Sql.values(
                            text.name(),
                            text.thirdSector(),
                            text.membership(),
                            text.website(),
                            numbers.of(one.thing())));
        }
        sql.changeEach(
                """
                update providers.organisation set version = version + 1, name = ?, third_sector = ?, membership = ?, website = ?
                where id = ?""",
                corrected);
        sql.changeEach(
                """
                insert into providers.organisation (name, third_sector, membership, website, id)
                overriding system value values (?, ?, ?, ?, ?)""",
                added);
    }

    private void writeCentres(List<Planned.Centre> centres, Numbers numbers, OffsetDateTime now) {
        List<List<@Nullable Object>> added = new ArrayList<>();
        List<List<@Nullable Object>> corrected = new ArrayList<>();
        for (Planned.Centre one : centres) {
            (one.thing().id().isEmpty() ? added : corrected).add(centre(one, numbers, now));
        }
        sql.changeEach(
                """
                update providers.centre set version = version + 1, organisation_id = ?, name = ?, address = ?, postcode = ?,
                  district = ?, latitude = ?, longitude = ?, position_from = ?, dfj_area = ?, dfj_area_chosen = ?, edited_at = ?
                where id = ?""",
                corrected);
        sql.changeEach(
                """
                insert into providers.centre (organisation_id, name, address, postcode, district, latitude, longitude,
                  position_from, dfj_area, dfj_area_chosen, edited_at, id)
                overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                added);
        writeAccessAndLanguages(centres, numbers);
    }

    private static List<@Nullable Object> centre(Planned.Centre one, Numbers numbers, OffsetDateTime now) {
        CentreText text = one.text();
        Site site = one.site();
        return Sql.values(
                numbers.of(one.organisation()),
                text.name(),
                text.address(),
                site.postcode().toString(),
                site.postcode().district(),
                site.position().latitude(),
                site.position().longitude(),
                site.positionFrom().name(),
                site.dfjArea().orElse(null),
                site.areaChosen(),
                now,
                numbers.of(one.thing()));
    }

    private void writeAccessAndLanguages(List<Planned.Centre> centres, Numbers numbers) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        List<List<@Nullable Object>> features = new ArrayList<>();
        List<List<@Nullable Object>> languages = new ArrayList<>();
        for (Planned.Centre one : centres) {
            long id = numbers.of(one.thing());
            all.add(Sql.values(id));
            one.text().access().forEach(feature -> features.add(Sql.values(id, feature.name())));
            one.text().languages().forEach(language -> languages.add(Sql.values(id, language)));
        }
        sql.changeEach("delete from providers.centre_access where centre_id = ?", all);
        sql.changeEach("insert into providers.centre_access (centre_id, feature) values (?, ?)", features);
        sql.changeEach("delete from providers.centre_language where centre_id = ?", all);
        sql.changeEach("insert into providers.centre_language (centre_id, language) values (?, ?)", languages);
    }

    private void writeServices(List<Planned.Service> services, Numbers numbers) {
        List<List<@Nullable Object>> added = new ArrayList<>();
        List<List<@Nullable Object>> stated = new ArrayList<>();
        for (Planned.Service one : services) {
            @Nullable Integer weeks = one.waiting().map(Wait::weeks).orElse(null);
            @Nullable Object statedOn = one.waiting().map(Wait::statedOn).orElse(null);
            one.id()
                    .ifPresentOrElse(
                            id -> stated.add(Sql.values(weeks, statedOn, id)),
                            () -> added.add(Sql.values(
                                    numbers.of(one.centre()),
                                    one.kind().name(),
                                    one.setting().name(),
                                    weeks,
                                    statedOn)));
        }
        sql.changeEach(
                "update providers.service set version = version + 1, waiting_weeks = ?, waiting_stated_on = ? where id = ?",
                stated);
        sql.changeEach(
                """
                insert into providers.service (centre_id, kind, setting, waiting_weeks, waiting_stated_on)
                values (?, ?, ?, ?, ?)""",
                added);
    }

    /** The moment of what is written now. */
    private OffsetDateTime moment(Planned planned, OffsetDateTime now) {
        List<Long> organisations = planned.accreditations().stream()
                .flatMap(one -> one.organisation().id().stream())
                .distinct()
                .toList();
        return accreditations.moment(organisations, now);
    }

    private void writeAccreditations(List<Standing> standings, Numbers numbers, Told told) {
        List<Accreditation> superseded = new ArrayList<>();
        List<Held> added = new ArrayList<>();
        for (Standing one : standings) {
            Holder holder =
                    new Holder(numbers.of(one.organisation()), one.centre().map(numbers::of));
            superseded.addAll(one.revision().superseded());
            one.revision().added().forEach(entry -> added.add(new Held(holder, entry)));
        }
        accreditations.supersede(superseded, told);
        accreditations.add(added, told);
    }
}
