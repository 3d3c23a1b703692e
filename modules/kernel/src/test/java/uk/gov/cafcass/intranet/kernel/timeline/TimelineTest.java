package uk.gov.cafcass.intranet.kernel.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** What happened to a record is read as it was written. */
class TimelineTest {

    private static final SubjectRef PARCEL = new SubjectRef("test.parcel", 7);

    private final StaffFixture fixture = new StaffFixture();

    @AfterEach
    void close() {
        fixture.close();
        fixture.database.execute("delete from kernel.timeline_entry");
    }

    @Test
    void the_latest_comes_first_with_who_and_when() {
        add(PARCEL, "packed", "");
        fixture.clock.moveTo("2015-06-09");
        add(PARCEL, "sent", "By post");
        assertThat(of(PARCEL))
                .extracting(Happening::what, Happening::detail, Happening::accountId, h -> h.at().toInstant())
                .containsExactly(
                        tuple(
                                "sent",
                                "By post",
                                5L,
                                OffsetDateTime.parse("2015-06-09T10:00+01:00").toInstant()),
                        tuple(
                                "packed",
                                "",
                                5L,
                                OffsetDateTime.parse("2015-06-08T10:00+01:00").toInstant()));
    }

    @Test
    void each_record_has_its_own() {
        add(PARCEL, "packed", "");
        add(new SubjectRef("test.letter", 7), "written", "");
        add(new SubjectRef("test.parcel", 77), "lost", "");
        assertThat(of(PARCEL)).extracting(Happening::what).containsExactly("packed");
    }

    @Test
    void what_was_written_with_it_is_cleaned() {
        add(PARCEL, "packed", "  Two\u0000 lines\r\nof it \n");
        assertThat(of(PARCEL)).extracting(Happening::detail).containsExactly("Two lines\nof it");
    }

    @Test
    void a_transaction_that_rolls_back_leaves_no_entry() {
        assertThatThrownBy(() -> fixture.transactions.run(services -> {
                    services.get(Timeline.class).add(PARCEL, 5, "packed", "");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(of(PARCEL)).isEmpty();
    }

    private void add(SubjectRef subject, String what, String detail) {
        fixture.transactions.run(services -> services.get(Timeline.class).add(subject, 5, what, detail));
    }

    private List<Happening> of(SubjectRef subject) {
        return fixture.call(services -> services.get(Timeline.class).of(subject));
    }
}
