package uk.gov.cafcass.intranet.kernel.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffFixture;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.subject.SubjectRef;

/** Who is told something sees it until they put it away. */
class NoticesTest {

    private static final SubjectRef REQUEST = new SubjectRef("test.request", "15-105");
    private static final SubjectRef DAY = new SubjectRef("test.bank-holiday", 7);

    private final StaffFixture fixture = new StaffFixture();
    private final StaffMember gwen = fixture.add("gwen", "Gwen Price", Role.GOVERNANCE);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void notices_are_shown_to_who_was_told_newest_first() {
        tell("CAF 15-105 is now due on 7 July 2015.");
        tell("CAF 15-106 is now due on 8 July 2015.");
        assertThat(mine()).isEmpty();
        fixture.caller.is(gwen);
        assertThat(mine())
                .extracting(Notice::text)
                .containsExactly("CAF 15-106 is now due on 8 July 2015.", "CAF 15-105 is now due on 7 July 2015.");
        assertThat(mine().get(0).subject()).contains(REQUEST);
        assertThat(mine().get(0).path()).isEmpty();
    }

    @Test
    void a_notice_is_put_away_by_who_was_told_and_by_nobody_else() {
        tell("CAF 15-105 is now due on 7 July 2015.");
        long id = Long.parseLong(fixture.value("select id from kernel.notice"));
        run(notices -> notices.putAway(id));
        fixture.caller.is(gwen);
        assertThat(mine()).hasSize(1);
        run(notices -> notices.putAway(id));
        assertThat(mine()).isEmpty();
    }

    @Test
    void the_newest_fifty_are_shown() {
        for (int i = 1; i <= 51; i++) {
            tell("Notice " + i);
        }
        fixture.caller.is(gwen);
        assertThat(mine())
                .hasSize(50)
                .extracting(Notice::text)
                .startsWith("Notice 51")
                .endsWith("Notice 2");
    }

    @Test
    void everybody_with_a_role_is_told_but_for_who_does_it_and_for_closed_accounts() {
        StaffMember hana = fixture.add("hana", "Hana Ito", Role.GOVERNANCE);
        StaffMember idris = fixture.add("idris", "Idris Khan", Role.GOVERNANCE);
        StaffMember june = fixture.add("june", "June Moss", Role.AUDITOR);
        fixture.value("update kernel.account set active = false where username = 'idris' returning id");
        fixture.caller.is(hana);
        run(notices -> notices.tell(Role.GOVERNANCE, "A day was proclaimed.", DAY));
        assertThat(told(gwen)).isEqualTo("1");
        assertThat(told(hana)).isEqualTo("0");
        assertThat(told(idris)).isEqualTo("0");
        assertThat(told(june)).isEqualTo("0");
    }

    @Test
    void when_nobody_does_it_everybody_with_the_role_is_told() {
        run(notices -> notices.tell(Role.GOVERNANCE, "A day was proclaimed.", DAY));
        assertThat(told(gwen)).isEqualTo("1");
    }

    @Test
    void what_follows_later_is_told_to_everybody_but_for_who_did_it() {
        StaffMember hana = fixture.add("hana", "Hana Ito", Role.GOVERNANCE);
        run(notices -> notices.tell(Role.GOVERNANCE, Optional.of(hana.id()), "A day was proclaimed.", DAY));
        assertThat(told(gwen)).isEqualTo("1");
        assertThat(told(hana)).isEqualTo("0");
        run(notices -> notices.tell(Role.GOVERNANCE, Optional.empty(), "Another one.", DAY));
        assertThat(told(hana)).isEqualTo("1");
    }

    @Test
    void a_notice_of_the_time_of_addresses_keeps_its_address() {
        fixture.database.execute("insert into kernel.notice (account_id, text, path) values (" + gwen.id()
                + ", 'CAF 15-104 is due.', '/correspondence/requests/request?reference=15-104')");
        fixture.caller.is(gwen);
        assertThat(mine()).singleElement().satisfies(notice -> {
            assertThat(notice.path()).contains("/correspondence/requests/request?reference=15-104");
            assertThat(notice.subject()).isEmpty();
        });
    }

    @Test
    void the_database_refuses_a_notice_about_nothing() {
        assertThatThrownBy(() -> fixture.database.execute(
                        "insert into kernel.notice (account_id, text) values (" + gwen.id() + ", 'Well')"))
                .hasMessageContaining("notice");
    }

    private String told(StaffMember member) {
        return fixture.value("select count(*) from kernel.notice where account_id = " + member.id());
    }

    private void tell(String text) {
        run(notices -> notices.tell(gwen.id(), text, REQUEST));
    }

    private List<Notice> mine() {
        return fixture.call(services -> services.get(Notices.class).mine());
    }

    private void run(Consumer<Notices> work) {
        fixture.transactions.run(services -> work.accept(services.get(Notices.class)));
    }
}
