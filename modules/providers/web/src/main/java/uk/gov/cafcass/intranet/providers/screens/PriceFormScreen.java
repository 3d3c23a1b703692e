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
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.look.StaleEdit;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.application.ContractView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.domain.commissioning.UnitPrice;

/** Adding a price to the contract that the address names; correcting, ending or removing one (P-5). */
@Named
@ViewScoped
public class PriceFormScreen extends KeptScreen<UnitPrice> {

    private final transient CommissioningReading reading;
    private final transient ContractRegister register;
    private String contract = "";
    private String organisation = "";
    private String term = "";
    private String level = "";
    private String price = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @Inject
    PriceFormScreen(CommissioningReading reading, ContractRegister register, Access access) {
        super(access);
        this.reading = reading;
        this.register = register;
    }

    @Override
    Optional<Kept<UnitPrice>> present() {
        Optional<Kept<UnitPrice>> kept = isNew() ? Optional.empty() : Optional.of(reading.price(number()));
        kept.ifPresent(found -> contract = Long.toString(found.value().contractId()));
        ContractView view = reading.contract(number(contract));
        organisation = view.organisation();
        Period days = view.contract().value().period();
        term = days.inWords();
        from = from == null ? days.from() : from;
        return kept;
    }

    @Override
    void begin() {}

    @Override
    void fill(UnitPrice kept) {
        level = kept.level().name();
        price = TypedFigures.written(kept.price());
        from = kept.period().from();
        until = kept.period().until().orElse(null);
    }

    @Override
    UnitPrice typed() {
        TypedFigures figures = new TypedFigures();
        Money amount = figures.amount(price, "price");
        figures.check();
        return new UnitPrice(
                number(contract),
                CommissioningLevel.valueOf(level),
                amount,
                Period.of(Objects.requireNonNull(from), until));
    }

    @Override
    Kept<UnitPrice> store(int seen, UnitPrice value) {
        return isNew() ? register.addPrice(value) : register.correctPrice(number(), seen, value);
    }

    /** Takes it off, since it was entered by mistake. */
    public String remove() {
        StaleEdit.told(
                () -> {
                    register.removePrice(number(), version());
                    return true;
                },
                now -> load());
        return "/providers/contract?faces-redirect=true&id=" + contract + "&done=price-removed";
    }

    @Override
    List<Told> told(UnitPrice kept) {
        return List.of(
                new Told("Level", kept.level().label()),
                new Told("Price", kept.price().toString()),
                new Told("Days", kept.period().inWords()));
    }

    @Override
    String leadsTo(Kept<UnitPrice> kept) {
        return "/providers/contract?faces-redirect=true&id=" + contract + "&done=price";
    }

    public String getHeading() {
        return isNew() ? "Add a price" : "Correct or end the price";
    }

    public String getOrganisation() {
        return organisation;
    }

    /** The days of the contract, in words. */
    public String getTerm() {
        return term;
    }

    public List<Option> getLevels() {
        return Option.each(CommissioningLevel.values(), CommissioningLevel::name, CommissioningLevel::label);
    }

    public String getContract() {
        return contract;
    }

    public void setContract(@Nullable String contract) {
        this.contract = contract == null ? "" : contract;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level == null ? "" : level;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
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
