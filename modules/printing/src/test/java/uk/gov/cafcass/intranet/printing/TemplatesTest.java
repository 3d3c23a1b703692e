package uk.gov.cafcass.intranet.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a template and a model to a document: what people wrote stays text, and what does not fit is an error of ours. */
class TemplatesTest {

    private final Templates templates = new Templates(TemplatesTest.class);

    @ParameterizedTest
    @ValueSource(strings = {"<b>bold</b>", "a & b", "]]>", "\"'", "<!DOCTYPE a>", "&amp;", "${body}", "<#list>"})
    void what_somebody_wrote_is_text_and_never_markup(String words) {
        assertThat(templates
                        .document("words.ftlx", Map.of("words", words))
                        .getElementsByTagName("p")
                        .item(0)
                        .getTextContent())
                .isEqualTo(words);
    }

    @Test
    void a_template_that_misses_something_of_its_model_prints_nothing() {
        assertThatThrownBy(() -> templates.text("words.ftlx", Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("words.ftlx does not fit");
    }

    @Test
    void a_template_that_makes_no_xml_is_named() {
        assertThatThrownBy(() -> templates.document("broken.ftlx", Map.of("words", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken.ftlx made no XML");
    }

    @Test
    void a_doctype_which_could_read_files_is_not_taken() {
        assertThatThrownBy(() -> templates.document("doctype.ftlx", Map.of("words", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("DOCTYPE");
    }

    @Test
    void a_template_that_is_not_there_is_named() {
        assertThatThrownBy(() -> templates.text("none.ftlx", Map.of()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.ftlx");
        assertThatThrownBy(() -> templates.file("none.xml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.xml");
    }
}
