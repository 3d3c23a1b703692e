package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;

/** Adding a framework agreement, or correcting one (P-5). */
@Named
@ViewScoped
public class FrameworkFormScreen extends KeptScreen<Framework> {

    private final transient CommissioningReading reading;
    private final transient ContractRegister register;
    private final transient OrganisationOptions organisations;
    private String organisation = "";
    private String organisationName = "";
    private String reference = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @Inject
    FrameworkFormScreen(
            CommissioningReading reading, ContractRegister register, OrganisationOptions organisations, Access access) {
        super(access);
        this.reading = reading;
        this.register = register;
        this.organisations = organisations;
    }

    @Override
    Optional<Kept<Framework>> present() {
        if (isNew()) {
            return Optional.empty();
        }
        FrameworkView view = reading.framework(number());
        organisationName = view.organisation();
        return Optional.of(view.framework());
    }

    @Override
    void begin() {}

    @Override
    void fill(Framework framework) {
        organisation = Long.toString(framework.organisationId());
        reference = framework.reference();
        from = framework.period().from();
        until = framework.period().until().orElse(null);
    }

    @Override
    Framework typed() {
        return new Framework(number(organisation), reference, Period.of(Objects.requireNonNull(from), until));
    }

    @Override
    Kept<Framework> store(int seen, Framework framework) {
        return isNew() ? register.addFramework(framework) : register.correctFramework(number(), seen, framework);
    }

    @Override
    List<Told> told(Framework framework) {
        return List.of(
                new Told("Reference", framework.reference()),
                new Told("Days", framework.period().inWords()));
    }

    @Override
    String leadsTo(Kept<Framework> kept) {
        return "/providers/framework?faces-redirect=true&id=" + kept.id() + "&done=framework";
    }

    public String getHeading() {
        return isNew() ? "Add a framework agreement" : "Correct the framework agreement";
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public List<Option> getOrganisations() {
        return organisations.all();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
