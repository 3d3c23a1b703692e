package uk.gov.cafcass.intranet.intranet.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.clock.DateFormats;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Numbered;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.Formats;

/** The audit trail, newest first; everything that it shows is said by its address. */
@Named
@RequestScoped
public class AuditScreen {

    private static final int ROWS = 100;

    private final AuditSearch search;
    private final AuditParameters parameters;
    private final boolean checked;
    private List<Numbered> lines = List.of();
    private boolean more;
    private @Nullable String fault;

    @Inject
    AuditScreen(AuditSearch search, HttpServletRequest request, Clock clock) {
        this.search = search;
        this.parameters = new AuditParameters(request, clock);
        this.checked = "chain".equals(request.getParameter("check"));
    }

    /** Reads the page, and checks the chain if asked to, before anything of it is written. */
    public void load() {
        List<Numbered> found = search.find(parameters.wanted(ROWS + 1));
        more = found.size() > ROWS;
        lines = more ? found.subList(0, ROWS) : found;
        fault = checked ? search.firstFault().orElse(null) : null;
    }

    public List<Numbered> getLines() {
        return lines;
    }

    /** What kind of act, as people call it. */
    public String word(Act act) {
        return switch (act) {
            case LOOKED -> "Looked";
            case CHANGED -> "Changed";
            case REFUSED -> "Refused";
            case SIGNED_IN -> "Sign-in";
        };
    }

    /** How the kind of act looks. */
    public String looks(Act act) {
        return switch (act) {
            case LOOKED -> "";
            case CHANGED -> "info";
            case REFUSED -> "late";
            case SIGNED_IN -> "stopped";
        };
    }

    /** How many are shown. */
    public String getFound() {
        return Formats.count(lines.size(), "line", "lines") + (more ? ", there are older ones" : "");
    }

    /** The next page, if there is one. */
    public @Nullable String getOlder() {
        return more ? Links.with("before", lines.get(lines.size() - 1).number()) : null;
    }

    /** The first page, seen from a later one. */
    public @Nullable String getNewest() {
        return parameters.isOlder() ? Links.without("before", null) : null;
    }

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "who", "Who: ", parameters.who());
        chip(chips, "about", "About: ", parameters.about());
        chip(
                chips,
                "from",
                "From ",
                parameters.day("from").map(DateFormats::format).orElse(""));
        chip(
                chips,
                "until",
                "Until ",
                parameters.day("until").map(DateFormats::format).orElse(""));
        return chips;
    }

    private static void chip(List<Chip> chips, String name, String label, String value) {
        if (!value.isEmpty()) {
            chips.add(new Chip(name, null, label + value));
        }
    }

    /** What was typed as a day and is none. */
    public @Nullable String getNotADay() {
        return parameters.notADay();
    }

    public boolean isChecked() {
        return checked;
    }

    /** Where the chain is broken; null when it is whole or was not checked. */
    public @Nullable String getFault() {
        return fault;
    }

    /** The same lines as a file. */
    public String getCsv() {
        String query = Links.without("check", null);
        return "/audit/lines.csv" + (query.equals("?") ? "" : query);
    }
}
