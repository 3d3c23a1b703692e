package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.domain.CommissioningLevel;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.agreements.domain.UnitPrice;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** Adding a price to the contract that the address names; correcting, ending or removing one (P-5). */
@Named
@ViewScoped
public class PriceFormScreen extends MoneyFormScreen<UnitPrice> {

    private final AgreementReading reading;
    private final ContractRegister register;
    private String contract = "";
    private String organisation = "";
    private String term = "";

    @Inject
    public PriceFormScreen(
            AgreementReading reading, ContractRegister register, Access access, Drafts drafts, Clock clock) {
        super(access, drafts, clock);
        this.reading = reading;
        this.register = register;
    }

    @Override
    protected void begin() {
        Contract under = under(RegisterPages.number(contract, "contract"));
        empty("level", "price", "why", "whyRemoved");
        getDays().put("from", under.period().from());
        emptyDays("until");
    }

    @Override
    protected Versioned<UnitPrice> standing() {
        Versioned<UnitPrice> price = reading.price(RegisterPages.number(getId(), "price"));
        contract = Long.toString(price.value().contractId());
        under(price.value().contractId());
        return price;
    }

    private Contract under(long id) {
        ContractView view = reading.contract(id);
        organisation = view.organisation();
        term = view.contract().value().period().inWords();
        return view.contract().value();
    }

    @Override
    protected void show(UnitPrice kept) {
        empty("why", "whyRemoved");
        getTexts().put("level", kept.level().name());
        getTexts().put("price", TypedFigures.written(kept.price()));
        getDays().put("from", kept.period().from());
        getDays().put("until", kept.period().until().orElse(null));
    }

    @Override
    protected UnitPrice typed() {
        TypedFigures figures = new TypedFigures();
        Money amount = figures.amount(text("price"), "price");
        figures.check();
        return new UnitPrice(
                RegisterPages.number(contract, "contract"),
                neededChoice(CommissioningLevel.class, "level"),
                amount,
                Period.of(neededDay("from"), day("until")));
    }

    @Override
    protected Versioned<UnitPrice> store(Versioned<UnitPrice> typed) {
        return isNew()
                ? register.addPrice(typed.value())
                : register.correctPrice(typed.id(), typed.version(), typed.value(), text("why"));
    }

    /** Takes it off, since it was entered by mistake. */
    public String remove() {
        takeOff(() -> register.removePrice(number(), version(), text("whyRemoved")));
        return back("price-removed");
    }

    @Override
    protected List<FieldValue> said(UnitPrice kept) {
        return ContractFormats.said(kept);
    }

    @Override
    protected String leadsTo(Versioned<UnitPrice> kept) {
        return back("price");
    }

    private String back(String done) {
        return "/providers/agreements/contract?faces-redirect=true&id=" + contract + "&done=" + done;
    }

    @Override
    public String getDraft() {
        return isNew() ? "price-of-contract-" + contract : "price-" + getId();
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
        this.contract = Objects.requireNonNullElse(contract, "");
    }
}
