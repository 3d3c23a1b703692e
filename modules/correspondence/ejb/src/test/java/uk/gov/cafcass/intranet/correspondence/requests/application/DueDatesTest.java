package uk.gov.cafcass.intranet.correspondence.requests.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.domain.Step;
import uk.gov.cafcass.intranet.correspondence.steps.RequestSteps.StepInput;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.workingdays.CalendarChanged;

/** G-2: when a day is proclaimed, open due dates move and their owners are told. */
class DueDatesTest {

    private final CorrespondenceFixture fixture = new CorrespondenceFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_proclaimed_day_moves_open_due_dates_and_leaves_sent_and_later_ones_G_2() {
        Reference open = fixture.drafting("2015-06-08");
        Reference sent = fixture.drafting("2015-06-08");
        fixture.answer(fixture.ina, sent, "Twelve");
        fixture.step(fixture.gwen, sent, Step.SUBMIT);
        fixture.step(fixture.alan, sent, Step.APPROVE);
        fixture.step(fixture.gwen, sent, Step.SEND, StepInput.NOTHING);
        Reference early = fixture.register("2015-05-01", "Another matter", "Why?");

        proclaim("2015-06-30");

        assertThat(fixture.read(open).dueOn()).isEqualTo("2015-07-07");
        assertThat(fixture.read(sent).dueOn()).isEqualTo("2015-07-06");
        assertThat(fixture.read(early).dueOn()).isEqualTo("2015-06-02");
        assertThat(fixture.database.query("select account_id, text, subject_type, subject_id from kernel.notice"))
                .containsExactly(List.of(
                        Long.toString(fixture.gwen.id()),
                        "CAF 15-1 is now due on 7 July 2015 (before: 6 July 2015), since the calendar of working days changed.",
                        "correspondence.request",
                        "15-1"));
        assertThat(fixture.value("select detail from kernel.timeline_entry where what = 'due date moved'"))
                .isEqualTo("from 6 July 2015 to 7 July 2015, since the calendar changed");
        assertThat(fixture.audited).contains("CHANGED CAF 15-1: due date moved");
    }

    @Test
    void a_day_that_is_taken_back_moves_them_back_G_2() {
        Reference open = fixture.drafting("2015-06-08");
        proclaim("2015-06-30");
        fixture.database.execute("delete from kernel.bank_holiday where day = '2015-06-30'");
        follow("2015-06-30");
        assertThat(fixture.read(open).dueOn()).isEqualTo("2015-07-06");
    }

    private void proclaim(String day) {
        fixture.database.execute("insert into kernel.bank_holiday (day, division, name) values ('" + day
                + "', 'NORTHERN_IRELAND', 'Proclaimed')");
        follow(day);
    }

    private void follow(String day) {
        fixture.doAs(fixture.greg, s -> s.get(DueDates.class).follow(new CalendarChanged(LocalDate.parse(day))));
    }
}
