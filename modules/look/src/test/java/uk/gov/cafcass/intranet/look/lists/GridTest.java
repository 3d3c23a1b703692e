package uk.gov.cafcass.intranet.look.lists;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.lists.ChosenColumns;
import uk.gov.cafcass.intranet.kernel.lists.ListColumns;
import uk.gov.cafcass.intranet.look.FakeFaces;

/** A list as it is written: its order and its columns, its rows, and what they come to. */
class GridTest {

    private final FakeFaces faces = FakeFaces.open().with("state", "open").with("sort", "due");
    private final List<UIComponent> columns = new ArrayList<>();
    private final Grid grid = new Grid() {
        @Override
        public List<UIComponent> getChildren() {
            return columns;
        }

        @Override
        public boolean isRendered() {
            return true;
        }
    };

    /** Nobody chose any columns. */
    @BeforeEach
    void asUsual() {
        choose(Optional.empty());
        grid.getAttributes()
                .putAll(Map.of("list", "requests", "caption", "Open requests", "var", "line", "sort", "due"));
        grid.getAttributes().put("items", List.of("one", "<two>"));
    }

    @AfterEach
    void close() {
        faces.close();
    }

    private static void choose(Optional<List<String>> columns) {
        ListColumns chosen = new ChosenColumns(columns);
        CDI.setCDIProvider(() -> new OneBean(chosen));
    }

    /** Its cells say what the row is. */
    private GridColumn column(String name, String label, Map<String, Object> given) {
        GridColumn column = new GridColumn() {
            @Override
            public List<UIComponent> getChildren() {
                return List.of(new Said());
            }

            @Override
            public boolean isRendered() {
                return !name.equals("not-rendered");
            }
        };
        column.getAttributes().put("name", name);
        column.getAttributes().put("label", label);
        column.getAttributes().putAll(given);
        columns.add(column);
        return column;
    }

    private String written() throws IOException {
        grid.encodeChildren(faces);
        return faces.written();
    }

    @Test
    void each_row_has_a_cell_in_each_column_and_the_first_heads_it() throws IOException {
        column("reference", "Request", Map.of());
        column("due", "Due", Map.of("unbroken", true));
        assertThat(written())
                .contains("aria-label=\"Open requests\"")
                .contains("<tr><th scope=\"row\">one</th><td data-label=\"Due\" class=\"nowrap\">one</td></tr>")
                .contains("&lt;two>")
                .doesNotContain("<two>");
        assertThat(faces.getExternalContext().getRequestMap())
                .as("the name of a row is known within it alone")
                .doesNotContainKey("line");
    }

    @Test
    void a_heading_says_how_the_list_is_sorted_and_leads_to_the_other_way_round() throws IOException {
        column("reference", "Request", Map.of());
        column("due", "Due", Map.of("sort", "due"));
        column("received", "Received", Map.of("sort", "received"));
        assertThat(written())
                .contains("<th scope=\"col\">Request</th>")
                .contains("<th scope=\"col\" aria-sort=\"ascending\"><a href=\"?state=open&amp;sort=-due\">Due")
                .contains("<th scope=\"col\"><a href=\"?state=open&amp;sort=received,due\">Received")
                .contains("Sorted by Due.")
                .contains("<a href=\"?state=open\">Usual order</a>");
    }

    @Test
    void who_did_not_sort_is_not_led_back_to_the_usual_order() throws IOException {
        faces.with("sort", "");
        column("due", "Due", Map.of("sort", "due"));
        assertThat(written()).contains("Sorted by Due.").doesNotContain("Usual order");
    }

    @Test
    void what_was_sorted_by_before_still_says_so() throws IOException {
        grid.getAttributes().put("sort", "received,-due");
        column("due", "Due", Map.of("sort", "due"));
        column("received", "Received", Map.of("sort", "received"));
        assertThat(written())
                .contains("aria-sort=\"ascending\"><a href=\"?state=open&amp;sort=-received,-due\">Received")
                .contains(
                        "<th scope=\"col\" data-then=\"descending\"><a href=\"?state=open&amp;sort=due,received\">Due");
    }

    @Test
    void extra_columns_wait_to_be_chosen_and_what_was_chosen_is_ticked() throws IOException {
        choose(Optional.of(List.of("outcome")));
        column("reference", "Request", Map.of());
        column("due", "Due", Map.of());
        column("outcome", "Outcome", Map.of("extra", true));
        assertThat(written())
                .contains("data-label=\"Outcome\"")
                .doesNotContain("data-label=\"Due\"")
                .contains("value=\"outcome\" checked=\"checked\"")
                .contains("value=\"due\">")
                .doesNotContain("value=\"reference\"")
                .contains("name=\"back\" value=\"/list?page=2\"")
                .contains("action=\"/intranet/list-columns\"")
                .contains("Usual columns");
    }

    @Test
    void who_chose_nothing_has_nothing_to_go_back_to_and_one_column_leaves_no_choice() throws IOException {
        column("reference", "Request", Map.of());
        GridColumn due = column("due", "Due", Map.of());
        assertThat(written()).contains("Show these").doesNotContain("Usual columns");
        columns.remove(due);
        int before = faces.written().length();
        assertThat(written().substring(before)).doesNotContain("Show these");
    }

    @Test
    void a_sum_stands_under_its_column_and_says_what_it_is_of_before() throws IOException {
        grid.getAttributes().put("sumLabel", "All 88 contracts");
        column("organisation", "Organisation", Map.of());
        column("area", "Area", Map.of());
        column("value", "Annual value", Map.of("number", true, "sum", "£40,000"));
        column("until", "Until", Map.of());
        assertThat(written())
                .contains(
                        "<tr class=\"sum\"><th scope=\"row\" colspan=\"2\">All 88 contracts</th>"
                                + "<td class=\"number\" data-label=\"Annual value\">£40,000</td><td data-label=\"Until\"></td></tr>");
    }

    @Test
    void without_a_sum_or_with_one_in_the_first_column_no_row_adds_up() throws IOException {
        column("value", "Value", Map.of("sum", "£1"));
        assertThat(written()).doesNotContain("class=\"sum\"");
    }

    @Test
    void a_column_that_is_not_rendered_is_neither_shown_nor_offered() throws IOException {
        column("reference", "Request", Map.of());
        column("not-rendered", "Fee", Map.of());
        assertThat(written()).doesNotContain("Fee");
    }

    @Test
    void what_is_no_list_is_not_written() throws IOException {
        column("reference", "Request", Map.of());
        grid.getAttributes().put("items", "one");
        assertThat(written()).isEmpty();
    }

    /** Says the row that is being written. */
    private static final class Said extends UIComponentBase {
        @Override
        public String getFamily() {
            return "test";
        }

        @Override
        public void encodeAll(FacesContext context) throws IOException {
            context.getResponseWriter()
                    .writeText(context.getExternalContext().getRequestMap().get("line"), null);
        }
    }

    /** A container with one bean. */
    private static final class OneBean extends CDI<Object> {

        private final Object bean;

        OneBean(Object bean) {
            this.bean = bean;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <U> Instance<U> select(Class<U> type, Annotation... qualifiers) {
            return (Instance<U>) Proxy.newProxyInstance(
                    GridTest.class.getClassLoader(), new Class<?>[] {Instance.class}, (self, called, given) -> bean);
        }

        @Override
        public BeanManager getBeanManager() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instance<Object> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(Object instance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Handle<Object> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<Object>> handles() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object get() {
            return bean;
        }

        @Override
        public Iterator<Object> iterator() {
            return List.of(bean).iterator();
        }
    }
}
