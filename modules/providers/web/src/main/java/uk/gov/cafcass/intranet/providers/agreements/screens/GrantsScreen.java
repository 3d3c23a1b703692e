package uk.gov.cafcass.intranet.providers.agreements.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.domain.GrantKind;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantFilter;
import uk.gov.cafcass.intranet.providers.agreements.domain.lists.GrantSummary;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The grants; everything that it shows is said by its address. */
@Named
@RequestScoped
public class GrantsScreen {

    private final AgreementReading reading;
    private final BoardPaper papers;
    private final Access access;
    private final MoneyParameters asked;
    private @Nullable MoneyList<GrantSummary> grants;

    @Inject
    GrantsScreen(AgreementReading reading, BoardPaper papers, Access access, HttpServletRequest request, Clock clock) {
        this.reading = reading;
        this.papers = papers;
        this.access = access;
        this.asked = new MoneyParameters(request, LocalDate.now(clock));
    }

    /** Reads the page before anything of it is written. */
    public void load() {
        grants = MoneyList.of(
                asked,
                (limit, leaveOut) -> reading.grants(asked.grants(), asked.grantOrder(), limit, leaveOut),
                "grant");
    }

    /**
     * A grant as a row of a table.
     *
     * @param area {@code National} for one that is not for one area
     */
    public record GrantRow(long id, String organisation, String kind, String area, String year, String amount) {

        static GrantRow of(GrantSummary row) {
            return new GrantRow(
                    row.id(),
                    row.organisation(),
                    row.kind().label(),
                    row.area().map(Area::label).orElse("National"),
                    row.year().toString(),
                    row.amount().toString());
        }
    }

    public List<GrantRow> getLines() {
        return getList().rows().stream().map(GrantRow::of).toList();
    }

    /** The page that is shown, in words. */
    public MoneyList<GrantSummary> getList() {
        return Objects.requireNonNull(grants);
    }

    /** How the list is sorted, as its address says it. */
    public String getSort() {
        return asked.grantOrder().toString();
    }

    public List<Tab> getTabs() {
        return ContractsScreen.tabs(ContractsScreen.GRANTS);
    }

    public List<Chip> getChips() {
        GrantFilter filter = asked.grants();
        List<Chip> chips =
                new ArrayList<>(MoneyList.chips(asked, filter.words()).toList());
        filter.kind().ifPresent(kind -> chips.add(new Chip("kind", null, kind.label())));
        return chips;
    }

    public List<Option> getYears() {
        return MoneyList.years(papers.list());
    }

    public List<Option> getAreas() {
        return MoneyList.areas();
    }

    public List<Option> getKinds() {
        return Option.each(GrantKind.values(), EnumLabels::slug, GrantKind::label);
    }

    public boolean isMayEdit() {
        return access.mayEdit();
    }
}
