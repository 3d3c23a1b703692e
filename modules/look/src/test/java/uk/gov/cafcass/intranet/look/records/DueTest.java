package uk.gov.cafcass.intranet.look.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final LocalDate DAY = LocalDate.of(2015, 7, 6);

    @Test
    void says_the_date_and_the_working_days_left_with_their_colour() {
        assertThat(Due.tag(DAY, 2, "", null))
                .isEqualTo("<span class=\"due\"><time datetime=\"2015-07-06\">6 July 2015</time>"
                        + " <span class=\"due-left due-soon\">2 working days left</span></span>");
    }

    @Test
    void a_note_and_a_state_take_the_place_of_what_follows_from_the_days() {
        assertThat(Due.tag(DAY, -3, "stopped", "waits for \"clarification\" & <more>"))
                .contains("due-stopped\">waits for &quot;clarification&quot; &amp; &lt;more></span>");
    }

    @Test
    void with_no_clock_running_only_the_date_is_said() {
        assertThat(Due.tag(DAY, null, null, "")).contains("6 July 2015").contains("due-left due-stopped\"></span>");
    }
}
