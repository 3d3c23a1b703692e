package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list that a map of dots is made from. */
class SpotTest {

    @Test
    void each_stands_in_the_list_with_its_position_and_nothing_of_its_words_is_markup() {
        assertThat(Spot.list(List.of(new Spot(52.19, -2.22, "WR1 (Sample & <b>Sons</b>)"))))
                .isEqualTo("<ul class=\"spots\"><li data-latitude=\"52.19\" data-longitude=\"-2.22\">"
                        + "WR1 (Sample &amp; &lt;b>Sons&lt;/b>)</li></ul>");
    }

    @Test
    void of_nothing_there_is_an_empty_list() {
        assertThat(Spot.list(null)).isEqualTo("<ul class=\"spots\"></ul>");
    }
}
