package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.Forecast;
import uk.gov.cafcass.intranet.providers.finance.domain.FundingSource;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** What a source is expected to give in the year after the one on whose page it stands. */
@Named
@ViewScoped
public class ForecastScreen extends FigureScreen<Forecast> {

    @Inject
    public ForecastScreen(YearReading reading, YearRegister register, Access access, Drafts drafts, Clock clock) {
        super(Forecast.class, reading, register, access, drafts, clock);
    }

    @Override
    String noun() {
        return "forecast";
    }

    @Override
    protected void begin() {
        super.begin();
        empty("source", "amount");
    }

    @Override
    List<Versioned<Forecast>> figures(YearView view) {
        return view.forecasts();
    }

    @Override
    protected void show(Forecast kept) {
        getTexts().put("source", kept.source().name());
        getTexts().put("amount", TypedFigures.written(kept.amount()));
    }

    @Override
    protected Forecast typed() {
        TypedFigures figures = new TypedFigures();
        Money expected = figures.amount(text("amount"), "amount");
        figures.check();
        return new Forecast(financialYear().next(), neededChoice(FundingSource.class, "source"), expected);
    }

    @Override
    protected List<FieldValue> said(Forecast kept) {
        return List.of(
                new FieldValue("Funding source", kept.source().label()),
                new FieldValue("Amount", kept.amount().toString()));
    }

    public String getHeading() {
        return (isNew() ? "Add a forecast of " : "Correct the forecast of ")
                + financialYear().next();
    }

    public List<Option> getSources() {
        return Option.each(FundingSource.values(), FundingSource::name, FundingSource::label);
    }
}
