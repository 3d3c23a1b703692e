package uk.gov.cafcass.intranet.kernel.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever did something is named, even when their account is closed or gone. */
class ColleaguesTest {

    private final StaffFixture fixture = new StaffFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void closed_accounts_have_their_name_and_others_are_called_unknown() {
        StaffMember gwen = fixture.add("gwen", "Gwen Price", Role.GOVERNANCE);
        fixture.database.execute("update kernel.account set active = false where username = 'gwen'");
        Colleagues colleagues = fixture.call(s -> s.get(Accounts.class).colleagues(List.of(gwen.id(), -1L)));
        assertThat(colleagues.of(gwen.id()).name()).isEqualTo("Gwen Price");
        assertThat(colleagues.of(-1).name()).isEqualTo("Unknown");
        assertThat(colleagues.of(-1).id()).isEqualTo(-1);
        assertThat(colleagues.of(-1).roles()).isEmpty();
    }
}
