package uk.gov.cafcass.intranet.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import uk.gov.cafcass.intranet.kernel.search.Searchable;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Finding;
import uk.gov.cafcass.intranet.kernel.search.Searchable.Findings;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.page.SubjectAddresses;
import uk.gov.cafcass.intranet.look.records.Formats;

/** Search across everything that the caller may see. */
@Named
@RequestScoped
public class SearchScreen {

    private static final int ROWS = 10;

    private final Instance<Searchable> modules;
    private final SubjectAddresses addresses;
    private final String words;
    private final int page;
    private List<Found> found = List.of();

    @Inject
    SearchScreen(@Any Instance<Searchable> modules, SubjectAddresses addresses, HttpServletRequest request) {
        this.modules = modules;
        this.addresses = addresses;
        String typed = request.getParameter("q");
        this.words = typed == null ? "" : typed.strip();
        String number = request.getParameter("page");
        this.page = number != null && number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
    }

    /**
     * What one module found, with the way to more.
     *
     * @param summary such as {@code 1 to 10 of 37 found}
     */
    public record Found(Findings findings, String summary, String previous, String next) {}

    /** Searches before anything is written. */
    public void load() {
        if (!words.isEmpty()) {
            found = modules.stream()
                    .filter(Searchable::open)
                    .map(module -> page(module.find(words, ROWS, (page - 1) * ROWS)))
                    .toList();
        }
    }

    private Found page(Findings findings) {
        int last = (page - 1) * ROWS + findings.findings().size();
        boolean more = findings.found() > last && findings.findings().size() == ROWS;
        return new Found(
                findings,
                summary(findings, (page - 1) * ROWS + 1, last),
                page > 1 ? Links.with("page", page - 1) : "",
                more ? Links.with("page", page + 1) : "");
    }

    /** {@code 11 to 20 of 37 found}; where not all were looked at, how to come to the others. */
    static String summary(Findings findings, int first, int last) {
        String all = Formats.number(findings.found()) + " found";
        if (findings.found() <= ROWS) {
            return all;
        }
        String shown = Formats.number(first) + " to " + Formats.number(last) + " of ";
        return findings.more()
                ? shown + "the newest " + Formats.number(findings.found()) + ". Add a word to find older ones."
                : shown + all;
    }

    /** Where a record is shown that was found, below the context root. */
    public String addressOf(Finding finding) {
        return addresses.of(finding.subject());
    }

    public String getWords() {
        return words;
    }

    public List<Found> getFound() {
        return found;
    }

    /** Whether somebody searched and nothing was found. */
    public boolean isNothing() {
        return !words.isEmpty()
                && found.stream().allMatch(one -> one.findings().findings().isEmpty());
    }
}
