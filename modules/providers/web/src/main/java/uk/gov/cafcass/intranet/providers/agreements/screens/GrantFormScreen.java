package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.drafts.Drafts;
import uk.gov.cafcass.intranet.kernel.drafts.KeptForm;
import uk.gov.cafcass.intranet.kernel.editing.Versioned;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.forms.FormLines;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.GrantView;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant;
import uk.gov.cafcass.intranet.providers.agreements.domain.Grant.Payment;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.screens.OrganisationOptions;
import uk.gov.cafcass.intranet.providers.web.MoneyFormScreen;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;
import uk.gov.cafcass.intranet.providers.web.TypedFigures;

/** Adding a grant, or correcting one, with the days on which it is paid (P-5). */
@Named
@ViewScoped
public class GrantFormScreen extends MoneyFormScreen<Grant> {

    private final AgreementReading reading;
    private final GrantRegister register;
    private final OrganisationOptions organisations;
    private String organisation = "";
    private String organisationName = "";
    private final FormLines<PaymentLine> payments = new FormLines<>();

    @Inject
    public GrantFormScreen(
            AgreementReading reading,
            GrantRegister register,
            OrganisationOptions organisations,
            Access access,
            Drafts drafts,
            Clock clock) {
        super(access, drafts, clock);
        this.reading = reading;
        this.register = register;
        this.organisations = organisations;
    }

    @Override
    protected void begin() {
        getTexts().put("organisationId", organisation);
        empty("kind", "area", "year", "amount", "conditions");
        payments.setAll(List.of(new PaymentLine()));
    }

    @Override
    protected Versioned<Grant> standing() {
        GrantView view = reading.grant(RegisterPages.number(getId(), "grant"));
        organisationName = view.organisation();
        return view.grant();
    }

    @Override
    protected void show(Grant grant) {
        getTexts().put("organisationId", Long.toString(grant.organisationId()));
        getTexts().put("kind", grant.kind().name());
        getTexts().put("area", grant.area().map(Area::name).orElse(""));
        getTexts().put("year", grant.year().toString());
        getTexts().put("amount", TypedFigures.written(grant.amount()));
        getTexts().put("conditions", grant.conditions());
        payments.setAll(grant.payments().stream().map(PaymentLine::of).toList());
    }

    @Override
    protected Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = super.fields();
        fields.put("payments", payments.getAll().stream().map(PaymentLine::copy).toList());
        return fields;
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void fill(Map<String, @Nullable Object> fields) {
        super.fill(fields);
        List<PaymentLine> lines = (List<PaymentLine>) Objects.requireNonNull(fields.get("payments"));
        payments.setAll(lines.stream().map(PaymentLine::copy).toList());
    }

    @Override
    protected void putBack(KeptForm kept) {
        super.putBack(kept);
        List<PaymentLine> lines = new ArrayList<>();
        for (int i = 0; i < kept.lines("paid", "amount"); i++) {
            String line = "paid:" + i + ":";
            lines.add(new PaymentLine(dayIn(kept.field(line + "on")), kept.field(line + "amount")));
        }
        payments.setAll(lines);
    }

    @Override
    protected Grant typed() {
        TypedFigures figures = new TypedFigures();
        FinancialYear year = figures.year(text("year"), "year");
        Money whole = figures.amount(text("amount"), "amount");
        List<Payment> parts = PaymentLine.read(payments.getAll(), figures);
        figures.check();
        return new Grant(
                RegisterPages.number(text("organisationId"), "organisation"),
                neededChoice(GrantKind.class, "kind"),
                Optional.of(text("area")).filter(area -> !area.isEmpty()).map(Area::valueOf),
                year,
                whole,
                text("conditions"),
                parts);
    }

    @Override
    protected Versioned<Grant> store(Versioned<Grant> typed) {
        try {
            return isNew()
                    ? register.addGrant(typed.value())
                    : register.correctGrant(typed.id(), typed.version(), typed.value());
        } catch (Problem problem) {
            throw problem.relocated(field -> field.equals("payments") ? "paid:0:amount" : field);
        }
    }

    /** Adds a line for one more payment. */
    public void addPayment() {
        payments.add(new PaymentLine());
    }

    /** Takes the line of a payment out. */
    public void removePayment(int index) {
        payments.remove(index);
    }

    @Override
    protected List<FieldValue> said(Grant grant) {
        return List.of(
                new FieldValue("Kind", grant.kind().label()),
                new FieldValue("Area", grant.area().map(Area::label).orElse("National")),
                new FieldValue("Financial year", grant.year().toString()),
                new FieldValue("Amount", grant.amount().toString()),
                new FieldValue("Conditions", grant.conditions()),
                new FieldValue("Payments", inWords(grant.payments())));
    }

    private static String inWords(List<Payment> payments) {
        return payments.stream()
                .map(payment -> payment.amount() + " on " + DateFormats.format(payment.on()))
                .collect(Collectors.joining(", "));
    }

    @Override
    protected String leadsTo(Versioned<Grant> kept) {
        return "/providers/agreements/grant?faces-redirect=true&id=" + kept.id() + "&done=grant";
    }

    @Override
    public String getDraft() {
        return "grant-" + (isNew() ? "new" : getId());
    }

    /** The page to go back to without saving. */
    public String getBack() {
        return isNew() ? ContractsScreen.GRANTS : "/providers/agreements/grant?id=" + getId();
    }

    public String getHeading() {
        return isNew() ? "Add a grant" : "Correct the grant";
    }

    public String getOrganisationName() {
        return organisationName;
    }

    public List<Option> getOrganisations() {
        return organisations.all();
    }

    public List<Option> getKinds() {
        return Option.each(GrantKind.values(), GrantKind::name, GrantKind::label);
    }

    public List<Option> getAreas() {
        return Option.each(Area.values(), Area::name, Area::label);
    }

    public FormLines<PaymentLine> getPayments() {
        return payments;
    }

    /** The organisation that the address proposes for a new one; empty for none. */
    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = Objects.requireNonNullElse(organisation, "");
    }
}
