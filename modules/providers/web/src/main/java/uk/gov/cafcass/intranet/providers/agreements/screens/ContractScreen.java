package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Places;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractHistory;
import uk.gov.cafcass.intranet.providers.agreements.application.ContractView;
import uk.gov.cafcass.intranet.providers.agreements.application.RecordedContracts;
import uk.gov.cafcass.intranet.providers.agreements.domain.Contract;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.AskedDay;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The page of one contract with its prices (P-5), as we know it now and as we believed it to be on a day (P-1). */
@Named
@RequestScoped
public class ContractScreen {

    private final AgreementReading reading;
    private final RecordedContracts known;
    private final Places places;
    private final Access access;
    private final AskedDay asked;
    private final @Nullable String then;
    private String id = "";
    private @Nullable ContractView view;
    private @Nullable ContractView believed;
    private List<TimelineEntry> revisions = List.of();

    @Inject
    ContractScreen(
            AgreementReading reading,
            RecordedContracts known,
            Places places,
            Access access,
            HttpServletRequest request,
            Clock clock) {
        this.reading = reading;
        this.known = known;
        this.places = places;
        this.access = access;
        this.asked = new AskedDay(clock);
        this.then = request.getParameter("then");
    }

    /** Reads it before anything is written. */
    public void load() {
        long number = RegisterPages.number(id, "contract");
        view = reading.contract(number);
        asked.ask(then);
        believed =
                asked.moment().flatMap(moment -> known.contract(number, moment)).orElse(null);
        revisions = revisions(known.historyOfContract(number));
    }

    private List<TimelineEntry> revisions(ContractHistory history) {
        return ContractFormats.latestFirst(
                ContractFormats.timeline(history.contract(), contract -> "Contract", this::said),
                ContractFormats.timeline(history.prices(), ContractFormats::noun, ContractFormats::said));
    }

    private List<FieldValue> said(Contract contract) {
        return ContractFormats.said(contract, places);
    }

    public ContractView getShown() {
        return Objects.requireNonNull(view);
    }

    public Contract getContract() {
        return getShown().contract().value();
    }

    public String getServices() {
        return ContractLine.services(getContract().servicesInOrder());
    }

    /** What it says, field by field. */
    public List<FieldValue> getTerms() {
        return said(getContract());
    }

    public List<PriceTable.Row> getPrices() {
        return prices(getShown());
    }

    private static List<PriceTable.Row> prices(ContractView view) {
        return PriceTable.of(view.contract().value().period(), view.prices()).rows();
    }

    /** The day that was asked about. */
    public AskedDay getAsked() {
        return asked;
    }

    /** Whether we knew of it on that day. */
    public boolean isBelieved() {
        return believed != null;
    }

    /** What we believed on that day that it says. */
    public List<FieldValue> getBelievedTerms() {
        return believed == null ? List.of() : said(believed.contract().value());
    }

    /** What we believed on that day that a unit costs. */
    public List<PriceTable.Row> getBelievedPrices() {
        return believed == null ? List.of() : prices(believed);
    }

    /** Each time that it or one of its prices was recorded or corrected, the latest first. */
    public List<TimelineEntry> getRevisions() {
        return revisions;
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    /** What was just done, as a sentence; empty when nothing was. */
    public String doneNow(@Nullable String done) {
        return switch (Objects.requireNonNullElse(done, "")) {
            case "contract" -> "The contract was saved.";
            case "price" -> "The price was saved.";
            case "price-removed" -> "The price was removed.";
            default -> "";
        };
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }
}
