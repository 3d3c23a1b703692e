package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Forecast;
import uk.gov.cafcass.intranet.providers.domain.commissioning.FundingSource;

/** What a source is expected to give in the year after the one on whose page it stands. */
@Named
@ViewScoped
public class ForecastScreen extends FigureScreen<Forecast> {

    private String source = "";
    private String amount = "";

    @Inject
    ForecastScreen(CommissioningReading reading, YearRegister register, Access access) {
        super(Forecast.class, reading, register, access);
    }

    @Override
    List<Kept<Forecast>> figures(YearView view) {
        return view.forecasts();
    }

    @Override
    void fill(Forecast kept) {
        source = kept.source().name();
        amount = TypedFigures.written(kept.amount());
    }

    @Override
    Forecast typed() {
        TypedFigures figures = new TypedFigures();
        Money expected = figures.amount(amount, "amount");
        figures.check();
        return new Forecast(financialYear().next(), FundingSource.valueOf(source), expected);
    }

    @Override
    List<Told> told(Forecast kept) {
        return List.of(
                new Told("Funding source", kept.source().label()),
                new Told("Amount", kept.amount().toString()));
    }

    public String getHeading() {
        return (isNew() ? "Add a forecast of " : "Correct the forecast of ")
                + financialYear().next();
    }

    public List<Option> getSources() {
        return Option.each(FundingSource.values(), FundingSource::name, FundingSource::label);
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
