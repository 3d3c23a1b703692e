package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A view reads a record by the names of its methods, and can do nothing else with it. */
@NullUnmarked
class RecordPropertiesTest {

    private final RecordProperties properties = new RecordProperties();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return properties;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    /** Not public, as many records of screens are not. */
    @SuppressWarnings({"UnusedMethod", "EffectivelyPrivate", "DoNotCallSuggester"}) // They are found by their names.
    private record Line(String due, int days) {

        public boolean late() {
            return days < 0;
        }

        public String broken() {
            throw new IllegalStateException("The line is broken");
        }

        public String with(String more) {
            return due + more;
        }

        public void change() {}

        public static String always() {
            return "always";
        }
    }

    private @Nullable Object read(Object base, Object property) {
        context.setPropertyResolved(false);
        return properties.getValue(context, base, property);
    }

    @Test
    void its_components_are_read_and_what_it_says_by_methods_of_its_own() {
        Line line = new Line("8 June 2015", -1);
        assertThat(read(line, "due")).isEqualTo("8 June 2015");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(read(line, "days")).isEqualTo(-1);
        assertThat(read(line, "late")).isEqualTo(true);
        assertThat(properties.getType(context, line, "late")).isEqualTo(boolean.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with", "change", "always", "getClass", "wait", "notThere", ""})
    void nothing_else_of_it_is(String property) {
        assertThat(read(new Line("", 0), property)).isNull();
        assertThat(context.isPropertyResolved())
                .as("left to the other resolvers")
                .isFalse();
        assertThat(properties.getType(context, new Line("", 0), property)).isNull();
    }

    @Test
    void what_is_no_record_is_left_to_the_other_resolvers() {
        assertThat(read("text", "length")).isNull();
        assertThat(read(null, "due")).isNull();
        assertThat(read(new Line("", 0), 7)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void it_cannot_be_changed_and_says_so() {
        Line line = new Line("8 June 2015", 1);
        assertThat(properties.isReadOnly(context, line, "due")).isTrue();
        assertThatThrownBy(() -> properties.setValue(context, line, "due", "tomorrow"))
                .isInstanceOf(PropertyNotWritableException.class);
        properties.setValue(context, "text", "length", 7);
    }

    @Test
    void what_fails_in_it_says_what_could_not_be_read() {
        assertThatThrownBy(() -> read(new Line("", 0), "broken"))
                .isInstanceOf(ELException.class)
                .hasMessageContaining("broken")
                .hasRootCauseMessage("The line is broken");
    }

    @Test
    void what_is_written_into_markup_cannot_leave_its_element_nor_its_attribute() {
        assertThat(Markup.escape("<b title=\"a&b\">")).isEqualTo("&lt;b title=&quot;a&amp;b&quot;>");
        assertThat(Markup.escape("&lt;"))
                .as("escaped once more, not taken for markup")
                .isEqualTo("&amp;lt;");
    }
}
