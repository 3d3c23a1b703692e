package uk.gov.cafcass.intranet.providers.screens;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.clock.DateWords;
import uk.gov.cafcass.intranet.kernel.editing.Kept;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.look.Option;
import uk.gov.cafcass.intranet.providers.application.Access;
import uk.gov.cafcass.intranet.providers.application.CommissioningReading;
import uk.gov.cafcass.intranet.providers.application.GrantRegister;
import uk.gov.cafcass.intranet.providers.application.GrantView;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant;
import uk.gov.cafcass.intranet.providers.domain.commissioning.Grant.Payment;
import uk.gov.cafcass.intranet.providers.domain.commissioning.GrantKind;

/** Adding a grant, or correcting one, with the days on which it is paid (P-5). */
@Named
@ViewScoped
public class GrantFormScreen extends KeptScreen<Grant> {

    private final transient CommissioningReading reading;
    private final transient GrantRegister register;
    private final transient OrganisationOptions organisations;
    private String organisation = "";
    private String organisationName = "";
    private String kind = "";
    private String area = "";
    private String year = "";
    private String amount = "";
    private String conditions = "";
    private final List<PaymentLine> payments = new ArrayList<>();

    @Inject
    GrantFormScreen(
            CommissioningReading reading, GrantRegister register, OrganisationOptions organisations, Access access) {
        super(access);
        this.reading = reading;
        this.register = register;
        this.organisations = organisations;
    }

    @Override
    Optional<Kept<Grant>> present() {
        if (isNew()) {
            return Optional.empty();
        }
        GrantView view = reading.grant(number());
        organisationName = view.organisation();
        return Optional.of(view.grant());
    }

    @Override
    void begin() {
        payments.add(new PaymentLine());
    }

    @Override
    void fill(Grant grant) {
        organisation = Long.toString(grant.organisationId());
        kind = grant.kind().name();
        area = grant.area().map(Area::name).orElse("");
        year = grant.year().toString();
        amount = TypedFigures.written(grant.amount());
        conditions = grant.conditions();
        grant.payments().stream().map(PaymentLine::of).forEach(payments::add);
    }

    @Override
    Grant typed() {
        TypedFigures figures = new TypedFigures();
        FinancialYear of = figures.year(year, "year");
        Money whole = figures.amount(amount, "amount");
        List<Payment> parts = PaymentLine.read(payments, figures);
        figures.check();
        return new Grant(
                number(organisation),
                GrantKind.valueOf(kind),
                area.isEmpty() ? Optional.empty() : Optional.of(Area.valueOf(area)),
                of,
                whole,
                conditions,
                parts);
    }

    @Override
    Kept<Grant> store(int seen, Grant grant) {
        try {
            return isNew() ? register.addGrant(grant) : register.correctGrant(number(), seen, grant);
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
    List<Told> told(Grant grant) {
        return List.of(
                new Told("Kind", grant.kind().label()),
                new Told("Area", grant.area().map(Area::label).orElse("National")),
                new Told("Financial year", grant.year().toString()),
                new Told("Amount", grant.amount().toString()),
                new Told("Conditions", grant.conditions()),
                new Told("Payments", inWords(grant.payments())));
    }

    private static String inWords(List<Payment> payments) {
        return payments.stream()
                .map(payment -> payment.amount() + " on " + DateWords.format(payment.on()))
                .collect(Collectors.joining(", "));
    }

    @Override
    String leadsTo(Kept<Grant> kept) {
        return "/providers/grant?faces-redirect=true&id=" + kept.id() + "&done=grant";
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

    public List<PaymentLine> getPayments() {
        return payments;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(@Nullable String area) {
        this.area = area == null ? "" : area;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(@Nullable String conditions) {
        this.conditions = conditions == null ? "" : conditions;
    }
}
