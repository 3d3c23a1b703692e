package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract.Duties;
import uk.gov.cafcass.intranet.providers.agreements.domain.Framework;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** Adding a contract under the framework agreement that the address names, or correcting one (P-5). */
@Named
@ViewScoped
public class ContractFormScreen extends MoneyFormScreen<Contract> {

    private final AgreementReading reading;
    private final ContractRegister register;
    private final Places places;
    private String framework = "";
    private String organisation = "";
    private String reference = "";
    private String term = "";

    @Inject
    public ContractFormScreen(
            AgreementReading reading,
            ContractRegister register,
            Places places,
            Access access,
            Drafts drafts,
            Clock clock) {
        super(access, drafts, clock);
        this.reading = reading;
        this.register = register;
        this.places = places;
    }

    @Override
    protected void begin() {
        FrameworkView view = reading.framework(RegisterPages.number(framework, "framework agreement"));
        about(view.framework().value(), view.organisation());
        empty("area", "annualValue", "equality", "access", "languages", "why");
        emptyDays("reviewOn");
        getChoices().put("dfjAreas", List.of());
        getChoices().put("services", List.of());
        showDays(view.framework().value().period());
    }

    @Override
    protected Versioned<Contract> standing() {
        ContractView view = reading.contract(RegisterPages.number(getId(), "contract"));
        framework = Long.toString(view.framework().id());
        about(view.framework().value(), view.organisation());
        return view.contract();
    }

    private void about(Framework of, String with) {
        organisation = with;
        reference = of.reference();
        term = of.period().inWords();
    }

    @Override
    protected void show(Contract contract) {
        getChoices().put("dfjAreas", contract.dfjAreas().stream().sorted().toList());
        getChoices()
                .put(
                        "services",
                        contract.servicesInOrder().stream()
                                .map(ServiceKind::name)
                                .toList());
        showDays(contract.period());
        getDays().put("reviewOn", contract.reviewOn().orElse(null));
        empty("why");
        getTexts().put("area", contract.area().name());
        getTexts().put("annualValue", TypedFigures.written(contract.annualValue()));
        getTexts().put("equality", contract.duties().equality());
        getTexts().put("access", contract.duties().access());
        getTexts().put("languages", String.join(", ", contract.languages()));
    }

    private void showDays(Period period) {
        getDays().put("from", period.from());
        getDays().put("until", period.until().orElse(null));
    }

    @Override
    protected Contract typed() {
        TypedFigures figures = new TypedFigures();
        Money value = figures.amount(text("annualValue"), "annualValue");
        figures.check();
        return new Contract(
                RegisterPages.number(framework, "framework agreement"),
                neededChoice(Area.class, "area"),
                Set.copyOf(chosen("dfjAreas")),
                chosen("services").stream().map(ServiceKind::valueOf).collect(Collectors.toSet()),
                Period.of(neededDay("from"), day("until")),
                value,
                new Duties(text("equality"), text("access")),
                Arrays.asList(text("languages").split("[,;\n]")),
                Optional.ofNullable(day("reviewOn")));
    }

    @Override
    protected Versioned<Contract> store(Versioned<Contract> typed) {
        return isNew()
                ? register.addContract(typed.value())
                : register.correctContract(typed.id(), typed.version(), typed.value(), text("why"));
    }

    @Override
    protected List<FieldValue> said(Contract contract) {
        return ContractFormats.said(contract, places);
    }

    @Override
    protected String leadsTo(Versioned<Contract> kept) {
        return "/providers/agreements/contract?faces-redirect=true&id=" + kept.id() + "&done=contract";
    }

    @Override
    public String getDraft() {
        return isNew() ? "contract-of-framework-" + framework : "contract-" + getId();
    }

    /** The page to go back to without saving. */
    public String getBack() {
        return isNew()
                ? "/providers/agreements/framework?id=" + framework
                : "/providers/agreements/contract?id=" + getId();
    }

    public String getHeading() {
        return isNew() ? "Add a contract" : "Correct the contract";
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getReference() {
        return reference;
    }

    /** The days of the framework agreement, in words. */
    public String getTerm() {
        return term;
    }

    public List<Option> getAreas() {
        return Option.each(Area.values(), Area::name, Area::label);
    }

    /** By area, then by name. */
    public List<Option> getAllDfjAreas() {
        return places.dfjAreas().stream()
                .map(one ->
                        new Option(one.code(), one.name() + " (" + one.area().label() + ")"))
                .toList();
    }

    public List<Option> getAllServices() {
        return Option.each(ServiceKind.values(), ServiceKind::name, ServiceKind::label);
    }

    public String getFramework() {
        return framework;
    }

    public void setFramework(@Nullable String framework) {
        this.framework = Objects.requireNonNullElse(framework, "");
    }
}
