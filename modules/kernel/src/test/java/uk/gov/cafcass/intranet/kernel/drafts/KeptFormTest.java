package uk.gov.cafcass.intranet.kernel.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What the browser keeps of a form is read field by field. */
class KeptFormTest {

    @Test
    void of_several_boxes_all_that_were_ticked_are_kept() {
        KeptForm kept = read("{\"services\": [\"SPIP\", \"CCI\"], \"area\": \"NORTH\", \"until\": \"\"}");

        assertThat(kept.values("services")).containsExactly("SPIP", "CCI");
        assertThat(kept.field("services")).isEqualTo("SPIP");
        assertThat(kept.values("area")).containsExactly("NORTH");
        assertThat(kept.has("until")).isTrue();
    }

    @Test
    void what_the_form_had_not_is_empty() {
        KeptForm kept = read("{\"odd\": 3, \"nothing\": []}");

        assertThat(kept.has("odd")).isFalse();
        assertThat(kept.has("nothing")).isFalse();
        assertThat(kept.field("odd")).isEmpty();
        assertThat(kept.values("dfjAreas")).isEmpty();
    }

    @Test
    void what_cannot_be_read_has_no_fields() {
        assertThat(read("Twelve").fields()).isEmpty();
    }

    @Test
    void a_repeated_part_has_as_many_lines_as_were_filled_in() {
        assertThat(read("{\"paid:0:amount\": \"60\", \"paid:1:amount\": \"\"}").lines("paid", "amount"))
                .isEqualTo(2);
    }

    @Test
    void the_text_of_a_widget_is_found_under_the_id_of_its_field() {
        KeptForm kept = read("{\"received_input\": \"8 June 2015\", \"paid:0:on_input\": \"today\"}");

        assertThat(kept.field("received")).isEqualTo("8 June 2015");
        assertThat(kept.field("paid:0:on")).isEqualTo("today");
    }

    private static KeptForm read(String content) {
        return KeptForm.read(content, OffsetDateTime.parse("2026-11-24T14:30:00Z"));
    }
}
