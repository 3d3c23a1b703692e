package uk.gov.cafcass.intranet.providers.agreements.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.places.Area;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.look.forms.Option;
import uk.gov.cafcass.intranet.look.lists.Chip;
import uk.gov.cafcass.intranet.look.lists.Links;
import uk.gov.cafcass.intranet.look.records.Formats;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading.Page;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperLine;

/**
 * A page of contracts or grants, in words.
 *
 * @param number which page it is, from 1
 * @param one what one of the rows is called
 */
public record MoneyList<T>(Page<T> page, int number, String one) {

    /** How many rows a page has. */
    private static final int ROWS = 50;

    /** Reads some rows of a list. */
    interface Rows<T> {
        Page<T> read(int limit, int leaveOut);
    }

    /** The page that the address asks for. */
    static <T> MoneyList<T> of(MoneyParameters asked, Rows<T> rows, String one) {
        return new MoneyList<>(rows.read(ROWS, leaveOut(asked.page())), asked.page(), one);
    }

    private static int leaveOut(int number) {
        return (number - 1) * ROWS;
    }

    public List<T> rows() {
        return page.rows();
    }

    /** Whether there is none on any page. */
    public boolean nothing() {
        return page.found() == 0;
    }

    /** {@code 51 to 88 of 88 contracts}. */
    public String found() {
        int first = leaveOut(number) + 1;
        return page.found() <= ROWS || page.rows().isEmpty()
                ? all()
                : Formats.number(first) + " to "
                        + Formats.number(first + page.rows().size() - 1) + " of " + all();
    }

    /** {@code 88 contracts}. */
    public String all() {
        return Formats.count(page.found(), one, one + "s");
    }

    /** What all that were found come to, not only those of this page. */
    public String total() {
        return page.total().toString();
    }

    public @Nullable String previous() {
        return number > 1 ? Links.with("page", number - 1) : null;
    }

    public @Nullable String next() {
        return page.found() > number * ROWS ? Links.with("page", number + 1) : null;
    }

    /** The years of which something is recorded. */
    static List<Option> years(List<PaperLine> begun) {
        return begun.stream()
                .map(line -> new Option(line.year().slug(), line.year().toString()))
                .toList();
    }

    static List<Option> areas() {
        return Option.each(Area.values(), EnumLabels::slug, Area::label);
    }

    /** What is said of the filters that both lists have. */
    static Stream<Chip> chips(MoneyParameters asked, String words) {
        return Stream.of(
                        asked.year().map(year -> new Chip("year", null, "Year: " + year)),
                        asked.area().map(area -> new Chip("area", null, "Area: " + area.label())),
                        Optional.of(words)
                                .filter(typed -> !typed.isEmpty())
                                .map(typed -> new Chip("organisation", null, "Organisation: " + typed)))
                .flatMap(Optional::stream);
    }
}
