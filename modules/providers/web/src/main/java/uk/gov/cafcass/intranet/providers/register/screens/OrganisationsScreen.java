package uk.gov.cafcass.intranet.providers.register.screens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.lists.Sorting;
import uk.gov.cafcass.intranet.kernel.text.CleanText;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading.Page;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSort;
import uk.gov.cafcass.intranet.providers.register.domain.OrganisationSummary;

/** The organisations, or those with some words. Everything that the list shows is said by its address. */
@Named
@RequestScoped
public class OrganisationsScreen {

    private static final int ROWS = 50;

    private final RegisterReading register;
    private final Access access;
    private final String words;
    private final int number;
    private final Sorting<OrganisationSort> order;
    private @Nullable Page page;

    @Inject
    OrganisationsScreen(RegisterReading register, Access access, HttpServletRequest request) {
        this.register = register;
        this.access = access;
        this.words = CleanText.line(
                Optional.ofNullable(request.getParameter("words")).orElse(""));
        this.number = number(request.getParameter("page"));
        this.order = Sorting.read(
                OrganisationSort.class,
                Optional.ofNullable(request.getParameter("sort")).orElse(""),
                Sorting.by(OrganisationSort.NAME));
    }

    private static int number(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 1;
    }

    /** Reads the list before anything is written. */
    public void load() {
        page();
    }

    private Page page() {
        Page known = page;
        if (known == null) {
            known = register.page(words, order, ROWS, (number - 1) * ROWS);
            page = known;
        }
        return known;
    }

    public List<OrganisationSummary> getLines() {
        return page().rows();
    }

    /** Whether there is none on any page. */
    public boolean isNothing() {
        return page().found() == 0;
    }

    /** How the list is sorted, as its address says it. */
    public String getSort() {
        return order.toString();
    }

    /** What was searched for; empty for all. */
    public String getWords() {
        return words;
    }

    /** {@code 3 organisations}, {@code 51 to 100 of 398 organisations}. */
    public String getFound() {
        return found(page(), number);
    }

    static String found(Page page, int number) {
        String all = Formats.count(page.found(), "organisation", "organisations");
        if (page.found() <= ROWS || page.rows().isEmpty()) {
            return all;
        }
        int first = (number - 1) * ROWS + 1;
        return Formats.number(first) + " to "
                + Formats.number(first + page.rows().size() - 1) + " of " + all;
    }

    public @Nullable String getPrevious() {
        return number > 1 ? Links.with("page", number - 1) : null;
    }

    public @Nullable String getNext() {
        return number * ROWS < page().found() ? Links.with("page", number + 1) : null;
    }

    /** Whether the reader keeps the register. */
    public boolean isKeeper() {
        return access.mayEdit();
    }
}
