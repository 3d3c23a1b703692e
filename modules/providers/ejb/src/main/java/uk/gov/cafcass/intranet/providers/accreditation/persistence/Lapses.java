package uk.gov.cafcass.intranet.providers.accreditation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.persistence.Sql;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;

/**
 * Which accreditations ended by themselves, each given once. Plain SQL: one statement claims them, so that of two nodes each claims other
 * ones, which JPA cannot say.
 */
@ApplicationScoped
public class Lapses {

    private static final String CLAIM =
            """
            insert into providers.lapse_told (accreditation_id, told_at)
            select a.id, ? from providers.accreditation a
            where a.superseded_at is null and a.status in ('ACCREDITED', 'COMMITTED') and a.until_on >= ? and a.until_on < ?
              and not exists (select 1 from providers.accreditation n
                where n.organisation_id = a.organisation_id and n.centre_id is not distinct from a.centre_id
                  and n.scheme = a.scheme and n.superseded_at is null and daterange(n.from_on, n.until_on, '[]') @> (a.until_on + 1))
            on conflict do nothing returning accreditation_id""";

    private final Sql sql;
    private final Accreditations accreditations;

    @Inject
    public Lapses(Sql sql, Accreditations accreditations) {
        this.sql = sql;
        this.accreditations = accreditations;
    }

    /**
     * Those that had their last day since a day and before another, that nothing follows, and that nobody was given yet. One that was
     * ended or suspended by hand is followed by what became of it.
     */
    public List<Accreditation> claim(LocalDate since, LocalDate before, OffsetDateTime now) {
        return sql.rows(CLAIM, row -> row.getLong("accreditation_id"), now, since, before).stream()
                .sorted()
                .map(accreditations::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
