package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.look.forms.FieldValue;
import uk.gov.cafcass.intranet.look.records.TimelineEntry;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.FrameworkView;
import uk.gov.cafcass.intranet.providers.agreements.application.RecordedContracts;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.web.AskedDay;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The page of one framework agreement, with the contracts under it (P-5). */
@Named
@RequestScoped
public class FrameworkScreen {

    private final AgreementReading reading;
    private final RecordedContracts known;
    private final Access access;
    private final AskedDay asked;
    private final @Nullable String then;
    private String id = "";
    private @Nullable FrameworkView view;
    private @Nullable FrameworkView believed;
    private List<TimelineEntry> revisions = List.of();

    @Inject
    FrameworkScreen(
            AgreementReading reading, RecordedContracts known, Access access, HttpServletRequest request, Clock clock) {
        this.reading = reading;
        this.known = known;
        this.access = access;
        this.asked = new AskedDay(clock);
        this.then = request.getParameter("then");
    }

    /** Reads it before anything is written. */
    public void load() {
        long number = RegisterPages.number(id, "framework agreement");
        view = reading.framework(number);
        asked.ask(then);
        believed = asked.moment()
                .flatMap(moment -> known.framework(number, moment))
                .orElse(null);
        revisions = ContractFormats.timeline(
                known.historyOfFramework(number), agreement -> "Framework agreement", ContractFormats::said);
    }

    public FrameworkView getFramework() {
        return Objects.requireNonNull(view);
    }

    public List<ContractLine> getContracts() {
        return lines(getFramework());
    }

    private static List<ContractLine> lines(FrameworkView view) {
        return view.contracts().stream()
                .map(kept -> ContractLine.of(kept, view.organisation()))
                .toList();
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
        return believed == null
                ? List.of()
                : ContractFormats.said(believed.framework().value());
    }

    /** The contracts that we believed on that day to be under it. */
    public List<ContractLine> getBelievedContracts() {
        return believed == null ? List.of() : lines(believed);
    }

    /** Each time that it was recorded or corrected, the latest first. */
    public List<TimelineEntry> getRevisions() {
        return revisions;
    }

    /** What the contracts under it come to in a year. */
    public Money getAnnualValue() {
        return Money.sum(getFramework().contracts().stream()
                .map(kept -> kept.value().annualValue())
                .toList());
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
