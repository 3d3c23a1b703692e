package uk.gov.cafcass.intranet.providers.finance.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;

/** The volume of a contact activity as stored. */
@Entity
@Table(name = "activity_volume", schema = "providers")
public class ActivityVolumeEntity extends FigureEntity<ActivityVolume> {

    @Enumerated(EnumType.STRING)
    private ServiceKind activity;

    private int volume;

    protected ActivityVolumeEntity() {}

    /** A new one. */
    public ActivityVolumeEntity(ActivityVolume figure) {
        super(figure.year());
        correct(figure);
    }

    @Override
    public final void correct(ActivityVolume figure) {
        activity = figure.activity();
        volume = figure.volume();
    }

    @Override
    public ActivityVolume value() {
        return new ActivityVolume(year(), activity, volume);
    }
}
