package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;

/** The units of an area and level as stored. */
@Entity
@Table(name = "units_delivered", schema = "providers")
public class UnitsDeliveredEntity extends FigureEntity<UnitsDelivered> {

    @Enumerated(EnumType.STRING)
    private Area area;

    private CommissioningLevel level;
    private int units;

    protected UnitsDeliveredEntity() {}

    /** A new one. */
    public UnitsDeliveredEntity(UnitsDelivered figure) {
        super(figure.year());
        correct(figure);
    }

    @Override
    public final void correct(UnitsDelivered figure) {
        area = figure.area();
        level = figure.level();
        units = figure.units();
    }

    @Override
    public UnitsDelivered value() {
        return new UnitsDelivered(year(), area, level, units);
    }
}
