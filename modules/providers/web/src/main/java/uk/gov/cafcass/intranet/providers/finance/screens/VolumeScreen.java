package uk.gov.cafcass.intranet.providers.finance.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.application.YearRegister;
import uk.gov.cafcass.intranet.providers.finance.application.YearView;
import uk.gov.cafcass.intranet.providers.finance.domain.ActivityVolume;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** How often a contact activity was provided in a year (C-12). */
@Named
@ViewScoped
public class VolumeScreen extends FigureScreen<ActivityVolume> {

    @Inject
    public VolumeScreen(YearReading reading, YearRegister register, Access access, Drafts drafts, Clock clock) {
        super(ActivityVolume.class, reading, register, access, drafts, clock);
    }

    @Override
    String noun() {
        return "volume";
    }

    @Override
    protected void begin() {
        super.begin();
        empty("activity", "volume");
    }

    @Override
    List<Versioned<ActivityVolume>> figures(YearView view) {
        return view.volumes();
    }

    @Override
    protected void show(ActivityVolume kept) {
        getTexts().put("activity", kept.activity().name());
        getTexts().put("volume", Integer.toString(kept.volume()));
    }

    @Override
    protected ActivityVolume typed() {
        TypedFigures figures = new TypedFigures();
        int times = figures.count(text("volume"), "volume");
        figures.check();
        return new ActivityVolume(financialYear(), neededChoice(ServiceKind.class, "activity"), times);
    }

    @Override
    protected List<FieldValue> said(ActivityVolume kept) {
        return List.of(
                new FieldValue("Contact activity", kept.activity().label()),
                new FieldValue("Programmes", Formats.number(kept.volume())));
    }

    public String getHeading() {
        return isNew() ? "Add a contact activity" : "Correct the contact activity";
    }

    public List<Option> getActivities() {
        return ActivityVolume.ACTIVITIES.stream()
                .sorted()
                .map(kind -> new Option(kind.name(), kind.label()))
                .toList();
    }
}
