package uk.gov.cafcass.intranet.providers.concerns.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernSort;
import uk.gov.cafcass.intranet.providers.concerns.ConcernView;
import uk.gov.cafcass.intranet.providers.register.application.Access;

/** The concerns: for the commissioning team those that wait and those that are closed, for everybody what they reported. */
@Named
@RequestScoped
public class ConcernsScreen {

    private static final int ROWS = 50;

    private final ConcernReading reading;
    private final Access access;
    private final View view;
    private final int page;
    private final Sorting<ConcernSort> order;
    private @Nullable List<ConcernLine> lines;
    private boolean more;

    @Inject
    ConcernsScreen(ConcernReading reading, Access access, HttpServletRequest request) {
        this.reading = reading;
        this.access = access;
        this.view = view(access.mayEdit(), request.getParameter("view"));
        this.page = page(request.getParameter("page"));
        this.order = Sorting.read(
                ConcernSort.class,
                Optional.ofNullable(request.getParameter("sort")).orElse(""),
                view.usual);
    }

    /** The lists that there are. */
    enum View {
        OPEN("Open concerns", "Open", ConcernReading.OLDEST_FIRST),
        CLOSED("Closed concerns", "Closed", ConcernReading.LATEST_CLOSED_FIRST),
        MINE("What you reported", "Reported by you", ConcernReading.LATEST_FIRST);

        private final String heading;
        private final String tab;
        private final Sorting<ConcernSort> usual;

        View(String heading, String tab, Sorting<ConcernSort> usual) {
            this.heading = heading;
            this.tab = tab;
            this.usual = usual;
        }

        String slug() {
            return EnumLabels.slug(this);
        }
    }

    /** The list that the address asks for; only their own for who does not keep the register. */
    static View view(boolean team, @Nullable String asked) {
        return team
                ? EnumLabels.read(View.class, Optional.ofNullable(asked).orElse(""))
                        .orElse(View.OPEN)
                : View.MINE;
    }

    private static int page(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
    }

    /** Reads the list before anything is written. */
    public void load() {
        getLines();
    }

    public List<ConcernLine> getLines() {
        List<ConcernLine> known = lines;
        if (known == null) {
            List<ConcernView> found =
                    switch (view) {
                        case OPEN -> reading.open(order);
                        case CLOSED -> reading.closed(order, ROWS + 1, (page - 1) * ROWS);
                        case MINE -> reading.mine(order);
                    };
            more = view == View.CLOSED && found.size() > ROWS;
            known = found.stream()
                    .limit(more ? ROWS : found.size())
                    .map(ConcernLine::of)
                    .toList();
            lines = known;
        }
        return known;
    }

    /** How the list is sorted, as its address says it. */
    public String getSort() {
        return order.toString();
    }

    public String getHeading() {
        return view.heading;
    }

    public boolean isTeam() {
        return access.mayEdit();
    }

    public boolean isOpen() {
        return view == View.OPEN;
    }

    public boolean isClosed() {
        return view == View.CLOSED;
    }

    public boolean isMine() {
        return view == View.MINE;
    }

    public List<Tab> getTabs() {
        return Arrays.stream(View.values())
                .map(one -> new Tab(one.tab, "?view=" + one.slug(), one == view))
                .toList();
    }

    /** {@code 3 concerns}, {@code 51 to 100}. */
    public String getFound() {
        int found = getLines().size();
        int first = (page - 1) * ROWS + 1;
        return page == 1 && !more
                ? Formats.count(found, "concern", "concerns")
                : Formats.number(first) + " to " + Formats.number(first + found - 1);
    }

    public @Nullable String getPrevious() {
        return isClosed() && page > 1 ? Links.with("page", page - 1) : null;
    }

    public @Nullable String getNext() {
        getLines();
        return more ? Links.with("page", page + 1) : null;
    }
}
