package uk.gov.cafcass.intranet.kernel.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortingTest {

    private enum By {
        DUE,
        RECEIVED,
        OPEN_CENTRES,
        STATE
    }

    private static final Sorting<By> USUAL = Sorting.by(By.DUE);

    @ParameterizedTest
    @CsvSource({
        "due, due",
        "-due, -due",
        "'due,-received', 'due,-received'",
        "'-open-centres,due', '-open-centres,due'",
        "'due,-due,received', 'due,received'",
        "'name,received', received",
        "'-', due",
        "'', due",
        "'due;drop table x', due",
        "'state,received,due,open-centres', 'state,received,due'"
    })
    void an_address_asks_for_keys_of_the_list_and_for_nothing_else(String asked, String read) {
        assertThat(Sorting.read(By.class, asked, USUAL)).hasToString(read);
    }

    @Test
    void an_address_of_a_thousand_keys_is_read_no_further_than_anybody_follows() {
        assertThat(Sorting.read(By.class, "x,".repeat(1000) + "state", USUAL)).isEqualTo(USUAL);
    }

    @Test
    void rows_that_are_the_same_follow_each_other_by_their_identity() {
        assertThat(Sorting.read(By.class, "-state,due", USUAL).orderBy(by -> "r." + by, "r.id"))
                .isEqualTo(" order by r.STATE desc, r.DUE, r.id desc");
        assertThat(USUAL.orderBy(by -> "r." + by, "r.id")).isEqualTo(" order by r.DUE, r.id");
    }

    @Test
    void it_begins_with_the_first_key() {
        assertThat(Sorting.by(By.STATE, By.DUE).first()).isEqualTo(new Sorting.Key<>(By.STATE, false));
        assertThat(Sorting.downwards(By.RECEIVED)).hasToString("-received");
    }

    @Test
    void a_list_is_sorted_by_something() {
        assertThatThrownBy(() -> new Sorting<By>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
