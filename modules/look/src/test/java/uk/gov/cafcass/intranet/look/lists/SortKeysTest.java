package uk.gov.cafcass.intranet.look.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeysTest {

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @CsvSource({
        "'', due, due",
        "due, due, -due",
        "-due, due, due",
        "due, received, 'received,due'",
        "-due, received, 'received,-due'",
        "'received,-due', received, '-received,-due'",
        "'received,-due', due, 'due,received'",
        "'received,-due', state, 'state,received'"
    })
    void a_heading_sorts_by_its_column_first_and_keeps_the_one_before(String sort, String heading, String leadsTo) {
        assertThat(SortKeys.of(sort).chosen(heading)).isEqualTo(leadsTo);
    }

    @Test
    void it_says_which_key_decides_first_and_which_way() {
        SortKeys order = SortKeys.of("-due,received");

        assertThat(order.isFirst("due")).isTrue();
        assertThat(order.direction("due")).isEqualTo("descending");
        assertThat(order.place("received")).isEqualTo(1);
        assertThat(order.direction("received")).isEqualTo("ascending");
        assertThat(order.place("state")).isEqualTo(-1);
        assertThat(order.direction("state")).isEqualTo("none");
    }
}
