package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.Words;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.YearRegister;
import uk.gov.cafcass.intranet.providers.application.YearView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.ActivityVolume;

/** How often a contact activity was provided in a year (C-12). */
@Named
@ViewScoped
public class VolumeScreen extends FigureScreen<ActivityVolume> {

    private String activity = "";
    private String volume = "";

    @Inject
    VolumeScreen(CommissioningReading reading, YearRegister register, Access access) {
        super(ActivityVolume.class, reading, register, access);
    }

    @Override
    List<Kept<ActivityVolume>> figures(YearView view) {
        return view.volumes();
    }

    @Override
    void fill(ActivityVolume kept) {
        activity = kept.activity().name();
        volume = Integer.toString(kept.volume());
    }

    @Override
    ActivityVolume typed() {
        TypedFigures figures = new TypedFigures();
        int times = figures.count(volume, "volume");
        figures.check();
        return new ActivityVolume(financialYear(), ServiceKind.valueOf(activity), times);
    }

    @Override
    List<Told> told(ActivityVolume kept) {
        return List.of(
                new Told("Contact activity", kept.activity().label()),
                new Told("Programmes", Words.number(kept.volume())));
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

    public String getActivity() {
        return activity;
    }

    public void setActivity(String activity) {
        this.activity = activity;
    }

    public String getVolume() {
        return volume;
    }

    public void setVolume(String volume) {
        this.volume = volume;
    }
}
