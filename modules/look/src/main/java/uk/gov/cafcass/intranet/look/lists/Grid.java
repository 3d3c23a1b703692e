package uk.gov.cafcass.intranet.look.lists;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Servlets;
import uk.gov.cafcass.intranet.kernel.lists.ListColumns;

/**
 * A list that people work with: {@code <look:grid list="requests" caption="Open requests" items="#{screen.lines}" var="line"
 * sort="#{screen.sort}">} with a {@code look:gridColumn} for each column. Its headings sort, by one column and then by the one that was
 * sorted by before; everybody chooses the columns that they want to see. Order and page are in the address, the columns are kept with the
 * account; links and one form, so it needs no script, and like {@link Rows} it keeps no state.
 */
@FacesComponent(value = "look.Grid", createTag = false)
public class Grid extends TagComponent {

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (!isRendered() || !(getAttributes().get("items") instanceof Iterable<?> items)) {
            return;
        }
        List<GridColumn> all = getChildren().stream()
                .filter(child -> child instanceof GridColumn && child.isRendered())
                .map(GridColumn.class::cast)
                .toList();
        GridChoice choice = new GridChoice(all.stream().map(GridColumn::column).toList(), chosen());
        SortKeys order = SortKeys.of(Objects.requireNonNullElse(given("sort"), ""));
        ResponseWriter out = context.getResponseWriter();
        open(out, "div", "grid");
        tools(context, choice, order);
        open(out, "div", "table-scroll");
        write(out, "role", "region");
        write(out, "aria-label", given("caption"));
        write(out, "tabindex", "0");
        open(out, "table", "table");
        table(
                context,
                all.stream().filter(column -> choice.isShown(column.column())).toList(),
                order,
                items);
        out.endElement("table");
        out.endElement("div");
        out.endElement("div");
    }

    private Optional<List<String>> chosen() {
        return CDI.current().select(ListColumns.class).get().chosen(list());
    }

    private String list() {
        return Objects.requireNonNull(given("list"), "a grid says of which list it is");
    }

    private void table(FacesContext context, List<GridColumn> columns, SortKeys order, Iterable<?> items)
            throws IOException {
        ResponseWriter out = context.getResponseWriter();
        open(out, "caption", "visually-hidden");
        out.writeText(Objects.requireNonNullElse(given("caption"), ""), null);
        out.endElement("caption");
        open(out, "thead", null);
        open(out, "tr", null);
        for (GridColumn column : columns) {
            column.heading(context, order);
        }
        out.endElement("tr");
        out.endElement("thead");
        open(out, "tbody", null);
        rows(context, Cell.of(columns), items);
        sum(out, columns);
        out.endElement("tbody");
    }

    /** What is the same for all cells of a column, so that it is evaluated once. */
    private record Cell(GridColumn column, String element, String label, @Nullable String look) {

        static List<Cell> of(List<GridColumn> columns) {
            return columns.stream()
                    .map(column -> new Cell(
                            column, column == columns.get(0) ? "th" : "td", column.label(), column.cellClass()))
                    .toList();
        }

        void write(FacesContext context) throws IOException {
            ResponseWriter out = context.getResponseWriter();
            out.startElement(element, column);
            if (element.equals("th")) {
                out.writeAttribute("scope", "row", null);
            } else {
                out.writeAttribute("data-label", label, null);
            }
            TagComponent.write(out, "class", look);
            column.body(context);
            out.endElement(element);
        }
    }

    private void rows(FacesContext context, List<Cell> cells, Iterable<?> items) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String name = Objects.requireNonNull(given("var"), "a grid says what its columns call a row");
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        Object before = scope.get(name);
        for (Object item : items) {
            scope.put(name, item);
            out.startElement("tr", this);
            for (Cell cell : cells) {
                cell.write(context);
            }
            out.endElement("tr");
        }
        if (before == null) {
            scope.remove(name);
        } else {
            scope.put(name, before);
        }
    }

    /** The row that adds up the others: what it is of stands under the columns before the first that has a sum. */
    private void sum(ResponseWriter out, List<GridColumn> columns) throws IOException {
        List<Optional<String>> sums = columns.stream()
                .map(column -> Optional.ofNullable(column.sum()))
                .toList();
        long before = sums.stream().takeWhile(Optional::isEmpty).count();
        if (before == 0 || before == columns.size()) {
            return;
        }
        open(out, "tr", "sum");
        open(out, "th", null);
        write(out, "scope", "row");
        write(out, "colspan", String.valueOf(before));
        out.writeText(Objects.requireNonNullElse(given("sumLabel"), "Together"), null);
        out.endElement("th");
        for (int i = (int) before; i < columns.size(); i++) {
            open(out, "td", columns.get(i).cellClass());
            write(out, "data-label", columns.get(i).label());
            out.writeText(sums.get(i).orElse(""), null);
            out.endElement("td");
        }
        out.endElement("tr");
    }

    /** How the list is sorted, in words, and the columns to choose from. */
    private void tools(FacesContext context, GridChoice choice, SortKeys order) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        open(out, "div", "grid-tools");
        String words = choice.inWords(order);
        if (!words.isEmpty()) {
            open(out, "p", "grid-order");
            out.writeText(words, null);
            String sort = context.getExternalContext().getRequestParameterMap().get("sort");
            if (sort != null && !sort.isEmpty()) {
                out.startElement("a", this);
                out.writeURIAttribute("href", Links.without("sort", null), null);
                out.writeText("Usual order", null);
                out.endElement("a");
            }
            out.endElement("p");
        }
        if (!choice.offered().isEmpty()) {
            columns(context, choice);
        }
        out.endElement("div");
    }

    private void columns(FacesContext context, GridChoice choice) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        ResponseWriter out = context.getResponseWriter();
        open(out, "details", "grid-columns");
        write(out, "id", "columns-" + list());
        open(out, "summary", null);
        out.writeText("Columns", null);
        out.endElement("summary");
        open(out, "form", "grid-columns-form");
        write(out, "method", "post");
        write(out, "action", Links.to("/list-columns"));
        hidden(out, "list", list());
        hidden(out, "back", here(request));
        open(out, "fieldset", null);
        open(out, "legend", null);
        out.writeText("Columns of this list, for you alone", null);
        out.endElement("legend");
        for (GridChoice.Column column : choice.offered()) {
            open(out, "label", null);
            open(out, "input", null);
            write(out, "type", "checkbox");
            write(out, "name", "column");
            write(out, "value", column.name());
            write(out, "checked", choice.isShown(column) ? "checked" : null);
            out.endElement("input");
            out.writeText(column.label(), null);
            out.endElement("label");
        }
        out.endElement("fieldset");
        button(out, "button", null, "Show these");
        if (choice.isChosen()) {
            button(out, "button secondary", "usual", "Usual columns");
        }
        out.endElement("form");
        out.endElement("details");
    }

    private void hidden(ResponseWriter out, String name, String value) throws IOException {
        open(out, "input", null);
        write(out, "type", "hidden");
        write(out, "name", name);
        write(out, "value", value);
        out.endElement("input");
    }

    private void button(ResponseWriter out, String look, @Nullable String name, String words) throws IOException {
        open(out, "button", look);
        write(out, "type", "submit");
        write(out, "name", name);
        write(out, "value", name == null ? null : "true");
        out.writeText(words, null);
        out.endElement("button");
    }

    /** The address of this page below the context, to come back to. */
    private static String here(HttpServletRequest request) {
        return Servlets.getRequestURIWithQueryString(request)
                .substring(request.getContextPath().length());
    }

    private void open(ResponseWriter out, String element, @Nullable String look) throws IOException {
        out.startElement(element, this);
        write(out, "class", look);
    }
}
