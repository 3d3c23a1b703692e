package uk.gov.cafcass.intranet.providers.overview.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.concerns.screens.ConcernFormats;
import uk.gov.cafcass.intranet.providers.directory.screens.GapLine;
import uk.gov.cafcass.intranet.providers.directory.screens.GapsScreen;
import uk.gov.cafcass.intranet.providers.finance.rendering.Chart;
import uk.gov.cafcass.intranet.providers.overview.Dashboard;
import uk.gov.cafcass.intranet.providers.overview.DashboardCharts;
import uk.gov.cafcass.intranet.providers.overview.DashboardView;
import uk.gov.cafcass.intranet.providers.overview.Expiry;
import uk.gov.cafcass.intranet.providers.overview.Expiry.Kind;
import uk.gov.cafcass.intranet.providers.overview.PaymentDue;
import uk.gov.cafcass.intranet.providers.overview.Suspension;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;
import uk.gov.cafcass.intranet.providers.web.RegisterPages;

/** The commissioning team's dashboard: what ends, waits, costs and is missing, each with a link to where it can be dealt with. */
@Named
@RequestScoped
public class DashboardScreen {

    private final Dashboard dashboard;
    private final String tiles;
    private final String tilesCredit;
    private @Nullable DashboardView view;

    @Inject
    DashboardScreen(
            Dashboard dashboard,
            @ConfigProperty(name = "intranet.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "intranet.map.tiles-credit") Optional<String> tilesCredit) {
        this.dashboard = dashboard;
        this.tiles = tiles.orElse("");
        this.tilesCredit = tilesCredit.orElse("");
    }

    /** What ends between two days, to be unfolded. */
    public record Span(String summary, List<ExpiryLine> lines) {}

    /** An open concern: how old it is and what is next. */
    public record ConcernToDo(long id, String about, String kind, String age, String next, String look) {

        static ConcernToDo of(ConcernView concern) {
            return new ConcernToDo(
                    concern.id(),
                    concern.about(),
                    concern.kind().label(),
                    ConcernFormats.age(concern.workingDays()),
                    concern.state().toDo(),
                    ConcernFormats.look(concern.state()));
        }
    }

    /** Puts it together before anything is written. */
    public void load() {
        view = dashboard.today();
    }

    private DashboardView view() {
        return Objects.requireNonNull(view);
    }

    /** Accreditations that end within one month, after that within three, after that within six; only where there are any. */
    public List<Span> getSpans() {
        return spans(endings(Kind.ACCREDITATION), "accreditation ends ", "accreditations end ");
    }

    /** Contracts and framework agreements likewise. */
    public List<Span> getContractSpans() {
        return spans(contracts(), "agreement ends ", "agreements end ");
    }

    /** Reviews of contracts likewise, those that are overdue with the first. */
    public List<Span> getReviewSpans() {
        return spans(endings(Kind.REVIEW), "review is due ", "reviews are due ");
    }

    private List<Span> spans(List<Expiry> endings, String one, String many) {
        return Stream.of(
                        span(endings, one, many, "within 1 month", 0, 1),
                        span(endings, one, many, "after 1 month, within 3", 1, 3),
                        span(endings, one, many, "after 3 months, within 6", 3, 6))
                .filter(span -> !span.lines().isEmpty())
                .toList();
    }

    private Span span(List<Expiry> endings, String one, String many, String words, int after, int within) {
        LocalDate today = view().today();
        List<Expiry> these = endings.stream()
                .filter(ending -> ending.within(today, within) && (after == 0 || !ending.within(today, after)))
                .toList();
        return new Span(Formats.count(these.size(), one, many) + words, ExpiryLine.of(these, today));
    }

    public int getAccreditationsInAll() {
        return endings(Kind.ACCREDITATION).size();
    }

    public Chart getByMonth() {
        LocalDate today = view().today();
        return DashboardCharts.endings(endings(Kind.ACCREDITATION), today, today.plusMonths(Dashboard.MONTHS));
    }

    /** How many contracts and framework agreements end. */
    public int getContractsInAll() {
        return contracts().size();
    }

    private List<Expiry> contracts() {
        return view().endings().stream()
                .filter(ending -> ending.kind() == Kind.CONTRACT || ending.kind() == Kind.FRAMEWORK)
                .toList();
    }

    private List<Expiry> endings(Kind kind) {
        return view().endings().stream().filter(ending -> ending.kind() == kind).toList();
    }

    public List<PaymentDue> getPayments() {
        return view().payments();
    }

    public List<Suspension> getSuspensions() {
        return view().suspensions();
    }

    /** The page of whose accreditation it is. */
    public String page(Holder holder) {
        return RegisterPages.link(holder);
    }

    public List<ConcernToDo> getConcerns() {
        return view().concerns().stream().map(ConcernToDo::of).toList();
    }

    public List<WaitLine> getWaits() {
        return WaitLine.of(view().sheets());
    }

    /** How many waits are older than 28 days (C-5). */
    public int getOldWaits() {
        return view().sheets().stream().mapToInt(line -> line.sum().oldWaits()).sum();
    }

    /** This year and the last one. */
    public List<YearOnDashboard> getYears() {
        return Stream.of(view().thisYear(), view().lastYear())
                .map(year -> YearOnDashboard.of(year.sums(), year.provision().contractsInAll()))
                .toList();
    }

    /** DFJ areas with a district without cover, the most first. */
    public List<GapLine> getGaps() {
        return GapsScreen.lines(view().gaps()).stream()
                .filter(line -> line.without() > 0)
                .toList();
    }

    public String getGapsInWords() {
        return GapsScreen.sum(view().gaps());
    }

    public int getDistrictsWithout() {
        return view().gaps().districtsWithout();
    }

    /** The same gaps on their own page. */
    public String getGapsLink() {
        return "/providers/directory/gaps?service="
                + EnumLabels.slug(view().gaps().service()) + "&miles="
                + view().gaps().coverage().miles();
    }

    /** {@code 24 November 2026}. */
    public String getToday() {
        return Formats.day(view().today());
    }

    public String getTiles() {
        return tiles;
    }

    public String getTilesCredit() {
        return tilesCredit;
    }
}
