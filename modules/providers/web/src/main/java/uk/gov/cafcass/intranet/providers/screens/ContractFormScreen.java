package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.places.DfjArea;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.application.ContractView;
import uk.gov.cafcass.intranet.providers.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Contract.Duties;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Framework;

/** Adding a contract under the framework agreement that the address names, or correcting one (P-5). */
@Named
@ViewScoped
public class ContractFormScreen extends KeptScreen<Contract> {

    private final transient CommissioningReading reading;
    private final transient ContractRegister register;
    private final transient Places places;
    private String framework = "";
    private String organisation = "";
    private String reference = "";
    private String term = "";
    private String area = "";
    private List<String> dfjAreas = List.of();
    private List<String> services = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private String annualValue = "";
    private String equality = "";
    private String access = "";
    private String languages = "";

    @Inject
    ContractFormScreen(CommissioningReading reading, ContractRegister register, Places places, Access access) {
        super(access);
        this.reading = reading;
        this.register = register;
        this.places = places;
    }

    @Override
    Optional<Kept<Contract>> present() {
        if (isNew()) {
            return Optional.empty();
        }
        ContractView view = reading.contract(number());
        framework = Long.toString(view.framework().id());
        about(view.framework().value(), view.organisation());
        return Optional.of(view.contract());
    }

    @Override
    void begin() {
        FrameworkView view = reading.framework(number(framework));
        about(view.framework().value(), view.organisation());
        from = view.framework().value().period().from();
        until = view.framework().value().period().until().orElse(null);
    }

    private void about(Framework of, String with) {
        organisation = with;
        reference = of.reference();
        term = of.period().inWords();
    }

    @Override
    void fill(Contract contract) {
        area = contract.area().name();
        dfjAreas = contract.dfjAreas().stream().sorted().toList();
        services = contract.servicesInOrder().stream().map(ServiceKind::name).toList();
        from = contract.period().from();
        until = contract.period().until().orElse(null);
        annualValue = TypedFigures.written(contract.annualValue());
        equality = contract.duties().equality();
        access = contract.duties().access();
        languages = String.join(", ", contract.languages());
    }

    @Override
    Contract typed() {
        TypedFigures figures = new TypedFigures();
        Money value = figures.amount(annualValue, "annualValue");
        figures.check();
        return new Contract(
                number(framework),
                Area.valueOf(area),
                Set.copyOf(dfjAreas),
                services.stream().map(ServiceKind::valueOf).collect(Collectors.toSet()),
                Period.of(Objects.requireNonNull(from), until),
                value,
                new Duties(equality, access),
                Arrays.asList(languages.split("[,;\n]")));
    }

    @Override
    Kept<Contract> store(int seen, Contract contract) {
        return isNew() ? register.addContract(contract) : register.correctContract(number(), seen, contract);
    }

    @Override
    List<Told> told(Contract contract) {
        return List.of(
                new Told("Area", contract.area().label()),
                new Told("DFJ areas", names(contract.dfjAreas())),
                new Told("Services", ContractLine.services(contract.servicesInOrder())),
                new Told("Days", contract.period().inWords()),
                new Told("Annual value", contract.annualValue().toString()),
                new Told("Equality", contract.duties().equality()),
                new Told("Access", contract.duties().access()),
                new Told("Languages", String.join(", ", contract.languages())));
    }

    private String names(Set<String> codes) {
        return codes.isEmpty()
                ? "The whole area"
                : codes.stream()
                        .sorted()
                        .map(code -> places.dfjArea(code).map(DfjArea::name).orElse(code))
                        .collect(Collectors.joining(", "));
    }

    @Override
    String leadsTo(Kept<Contract> kept) {
        return "/providers/contract?faces-redirect=true&id=" + kept.id() + "&done=contract";
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
        this.framework = framework == null ? "" : framework;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public List<String> getDfjAreas() {
        return dfjAreas;
    }

    public void setDfjAreas(List<String> dfjAreas) {
        this.dfjAreas = List.copyOf(dfjAreas);
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = List.copyOf(services);
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

    public String getAnnualValue() {
        return annualValue;
    }

    public void setAnnualValue(String annualValue) {
        this.annualValue = annualValue;
    }

    public String getEquality() {
        return equality;
    }

    public void setEquality(@Nullable String equality) {
        this.equality = equality == null ? "" : equality;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(@Nullable String access) {
        this.access = access == null ? "" : access;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages == null ? "" : languages;
    }
}
