package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.kernel.money.Money;

/** A forecast as stored. */
@Entity
@Table(name = "forecast", schema = "providers")
public class ForecastEntity extends FigureEntity<Forecast> {

    @Enumerated(EnumType.STRING)
    private FundingSource source;

    private Money amount;

    protected ForecastEntity() {}

    /** A new one. */
    public ForecastEntity(Forecast figure) {
        super(figure.year());
        correct(figure);
    }

    @Override
    public final void correct(Forecast figure) {
        source = figure.source();
        amount = figure.amount();
    }

    @Override
    public Forecast value() {
        return new Forecast(year(), source, amount);
    }
}
