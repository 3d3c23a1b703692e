package uk.gov.cafcass.intranet.providers.agreements.domain;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.history.RecordedPeriod.Recorded;
import uk.gov.cafcass.intranet.kernel.history.RevisionEntity;

/** One version of a framework agreement (P-1). */
@Entity
@Table(name = "framework_known", schema = "providers")
@SqlResultSetMapping(
        name = FrameworkRevision.LAST_RECORDED,
        columns = @ColumnResult(name = "micros", type = Long.class))
@NamedNativeQuery(
        name = FrameworkRevision.LAST_RECORDED,
        resultSetMapping = FrameworkRevision.LAST_RECORDED,
        query =
                """
                with f as (select * from providers.framework_known where organisation_id = ?1),
                  c as (select * from providers.contract_known where framework_id in (select id from f)),
                  p as (select * from providers.unit_price_known where contract_id in (select id from c))
                select cast(extract(epoch from greatest(
                  (select max(greatest(recorded_at, superseded_at)) from f),
                  (select max(greatest(recorded_at, superseded_at)) from c),
                  (select max(greatest(recorded_at, superseded_at)) from p))) * 1000000 as bigint) as micros""")
public class FrameworkRevision extends RevisionEntity<Framework> {

    /**
     * The last moment at which anything agreed with an organisation was recorded or superseded, in microseconds since 1970; null when
     * nothing was. Native for {@code greatest}, and a number since EclipseLink reads a moment of no entity without its zone.
     */
    public static final String LAST_RECORDED = "FrameworkRevision.lastRecorded";

    @Embedded
    private FrameworkColumns details;

    protected FrameworkRevision() {}

    /** The present version of a framework agreement that is stored. */
    public FrameworkRevision(FrameworkEntity framework, Recorded recorded) {
        super(framework, recorded);
        details = new FrameworkColumns(framework.value());
    }

    @Override
    public Framework value() {
        return details.value();
    }
}
