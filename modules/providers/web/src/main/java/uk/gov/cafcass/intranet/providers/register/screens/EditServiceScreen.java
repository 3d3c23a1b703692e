package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit.ToEdit;
import uk.gov.cafcass.intranet.providers.register.application.ServiceRegister;
import uk.gov.cafcass.intranet.providers.register.domain.ServiceDetails;
import uk.gov.cafcass.intranet.providers.register.domain.Setting;
import uk.gov.cafcass.intranet.providers.web.BelongingScreen;
import uk.gov.cafcass.intranet.providers.web.CentreFormats;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** Adding a service to a centre, or correcting the one that the address names (C-5). */
@Named
@ViewScoped
public class EditServiceScreen extends BelongingScreen<ServiceDetails> {

    private final ServiceRegister services;

    @Inject
    EditServiceScreen(RegisterToEdit toEdit, ServiceRegister services, Drafts drafts, Clock clock) {
        super(toEdit, drafts, clock);
        this.services = services;
    }

    @Override
    protected void begin() {
        RegisterPages.number(getCentre(), "centre");
        super.begin();
    }

    @Override
    protected String noun() {
        return "service";
    }

    @Override
    protected ToEdit<ServiceDetails> toEdit(long number) {
        return register().service(number);
    }

    @Override
    protected void clear() {
        empty("kind", "openingHours", "capacity", "waitingWeeks");
        getTexts().put("setting", Setting.CENTRE.name());
        emptyDays("waitingStatedOn");
    }

    @Override
    protected void show(ServiceDetails value) {
        ServiceFields.of(value).texts().forEach(getTexts()::put);
        getDays().put("waitingStatedOn", ServiceFields.statedOn(value));
    }

    @Override
    protected List<FieldValue> said(ServiceDetails value) {
        ServiceFields fields = ServiceFields.of(value);
        return List.of(
                new FieldValue("Service", value.kind().label()),
                new FieldValue("Where", CentreFormats.capital(value.setting().label())),
                new FieldValue("Opening hours", value.openingHours()),
                new FieldValue("Families at once", fields.capacity()),
                new FieldValue("Wait in weeks", fields.waitingWeeks()),
                new FieldValue(
                        "Stated on",
                        Optional.ofNullable(ServiceFields.statedOn(value))
                                .map(DateFormats::format)
                                .orElse("")));
    }

    @Override
    protected ServiceDetails typed() {
        return ServiceFields.of(getTexts()).text(day("waitingStatedOn"));
    }

    @Override
    protected Versioned<ServiceDetails> store(Versioned<ServiceDetails> typed) {
        return isNew()
                ? services.addService(getWhose().holder().centreId().orElseThrow(), typed.value())
                : services.correctService(typed.id(), typed.version(), typed.value());
    }

    @Override
    protected String leadsTo(Versioned<ServiceDetails> kept) {
        return RegisterPages.after(getWhose().holder(), "service");
    }

    public List<Option> getKinds() {
        return Option.each(ServiceKind.values(), ServiceKind::name, ServiceKind::label);
    }

    public List<Option> getSettings() {
        return Option.each(Setting.values(), Setting::name, setting -> CentreFormats.capital(setting.label()));
    }

    public String getHeading() {
        return isNew() ? "Add a service" : "Correct a service";
    }
}
