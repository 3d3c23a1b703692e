package uk.gov.cafcass.intranet.correspondence.requests.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.correspondence.requests.application.Access;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestFilter.View;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Listed;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestLists.Page;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestKind;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestOutcome;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestState;
import uk.gov.cafcass.intranet.correspondence.requests.domain.RequestSummary;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.staff.Accounts;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.lists.Tab;
import uk.gov.cafcass.intranet.look.records.Formats;

/** The list of requests; everything that it shows is said by its address. */
@Named
@RequestScoped
public class RequestsScreen {

    private static final int ROWS = 50;

    private final RequestLists lists;
    private final Accounts accounts;
    private final Access access;
    private final RequestParameters parameters;
    private @Nullable Page page;
    private @Nullable List<Row> lines;
    private @Nullable List<StaffMember> owners;

    @Inject
    RequestsScreen(RequestLists lists, Accounts accounts, Access access, HttpServletRequest request, Clock clock) {
        this.lists = lists;
        this.accounts = accounts;
        this.access = access;
        this.parameters = new RequestParameters(request, clock);
    }

    /** Reads the page before anything of it is written, so that a wrong address is told properly. */
    public void load() {
        page = lists.page(parameters.filter(this::accountOf), ROWS, (parameters.page() - 1) * ROWS);
    }

    public List<Row> getLines() {
        List<Row> known = lines;
        if (known == null) {
            known = shown().lines().stream().map(RequestsScreen::row).toList();
            lines = known;
        }
        return known;
    }

    /**
     * A row as it is shown; flat, since each step of an expression costs as much as a column.
     *
     * @param left working days until it is due; null while no clock runs
     */
    public record Row(
            String slug,
            String reference,
            String subject,
            String kind,
            String received,
            LocalDate due,
            @Nullable Integer left,
            String state,
            String owner,
            String outcome,
            String replied) {}

    private static Row row(Listed line) {
        RequestSummary row = line.row();
        return new Row(
                row.reference().slug(),
                row.reference().toString(),
                row.subject(),
                row.kind().toString(),
                Formats.day(row.receivedOn()),
                row.dueOn(),
                line.daysLeft().orElse(null),
                row.state().label(),
                line.owner().name(),
                row.outcome().map(RequestOutcome::label).orElse(""),
                Formats.day(row.repliedOn().orElse(null)));
    }

    /** Such as {@code 51 to 100 of 1,204 requests}. */
    public String getFound() {
        int found = shown().found();
        if (found == 0) {
            return "No requests";
        }
        int first = (parameters.page() - 1) * ROWS + 1;
        int last = first + shown().lines().size() - 1;
        String all = found > RequestLists.COUNTED
                ? "more than " + Formats.number(RequestLists.COUNTED) + " requests"
                : Formats.count(found, "request", "requests");
        return found <= ROWS ? all : Formats.number(first) + " to " + Formats.number(last) + " of " + all;
    }

    public @Nullable String getPrevious() {
        return parameters.page() > 1 ? Links.with("page", parameters.page() - 1) : null;
    }

    public @Nullable String getNext() {
        boolean more = shown().lines().size() == ROWS && shown().found() > parameters.page() * ROWS;
        return more ? Links.with("page", parameters.page() + 1) : null;
    }

    /** The standing choices, as links. */
    public List<Tab> getTabs() {
        return Arrays.stream(View.values())
                .map(view -> new Tab(view.label(), "?view=" + EnumLabels.slug(view), view == parameters.view()))
                .toList();
    }

    /** What the table is called. */
    public String getCaption() {
        return parameters.view().label() + " requests";
    }

    /** How the list is sorted, as its address says it. */
    public String getSort() {
        return parameters.order().toString();
    }

    public List<Chip> getChips() {
        RequestFilter filter = parameters.filter(this::accountOf);
        List<Chip> chips = new ArrayList<>();
        if (!filter.words().isBlank()) {
            chips.add(new Chip("q", null, "Words: " + filter.words()));
        }
        filter.kind().ifPresent(kind -> chips.add(new Chip("kind", null, "Kind: " + kind.label())));
        filter.state().ifPresent(state -> chips.add(new Chip("state", null, "State: " + state.label())));
        filter.owner().ifPresent(owner -> chips.add(new Chip("owner", null, "Owner: " + nameOf(owner))));
        filter.dueBefore()
                .ifPresent(day -> chips.add(new Chip("due-before", null, "Due before " + DateFormats.format(day))));
        return chips;
    }

    public List<Option> getKinds() {
        return Option.each(RequestKind.values(), RequestKind::name, RequestKind::label);
    }

    public List<Option> getStates() {
        return Option.each(RequestState.values(), EnumLabels::slug, RequestState::label);
    }

    public List<Option> getOwners() {
        return owners().stream()
                .map(owner -> new Option(owner.username(), owner.name()))
                .toList();
    }

    public boolean isMayRegister() {
        return access.mayRegister();
    }

    /** The same list as a file. */
    public String getCsv() {
        String query = Links.without("page", null);
        return "/correspondence/files/requests.csv" + (query.equals("?") ? "" : query);
    }

    private List<StaffMember> owners() {
        List<StaffMember> known = owners;
        if (known == null) {
            known = accounts.holding(Role.GOVERNANCE);
            owners = known;
        }
        return known;
    }

    private long accountOf(String username) {
        return owners().stream()
                .filter(owner -> owner.username().equals(username))
                .findFirst()
                .map(StaffMember::id)
                .orElse(-1L);
    }

    private String nameOf(long id) {
        return owners().stream()
                .filter(owner -> owner.id() == id)
                .findFirst()
                .map(StaffMember::name)
                .orElse("nobody");
    }

    private Page shown() {
        Page shown = page;
        if (shown == null) {
            load();
            shown = java.util.Objects.requireNonNull(page);
        }
        return shown;
    }
}
