package uk.gov.cafcass.intranet.providers.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.accreditation.domain.Accreditation;
import uk.gov.cafcass.intranet.providers.api.AccreditationLapsed;
import uk.gov.cafcass.intranet.providers.api.AccreditationSuspended;
import uk.gov.cafcass.intranet.providers.api.Cause;
import uk.gov.cafcass.intranet.providers.api.Scheme;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** P-6: what ends by itself, and what is suspended or ended by hand, is told to whom it concerns. Today is 24 November 2026. */
class LapseNotifierTest {

    private final ProvidersFixture fixture = new ProvidersFixture();
    private final long organisation = fixture.addOrganisation("Sample Ending");
    private final Holder holder = Holder.organisation(organisation);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_had_its_last_day_yesterday_is_told_to_the_team_and_to_other_modules() {
        accredit("ACCREDITED 2023-11-24 2026-11-23");
        look();
        assertThat(fixture.heard())
                .containsExactly(new AccreditationLapsed(
                        organisation,
                        Optional.empty(),
                        Scheme.NACCC_ENHANCED,
                        LocalDate.parse("2026-11-23"),
                        Cause.TIME,
                        List.of()));
        assertThat(told())
                .containsExactly("NACCC enhanced of Sample Ending lapsed: its last day was 23 November 2026"
                        + " providers.organisation " + organisation);
    }

    @Test
    void it_is_told_once() {
        accredit("ACCREDITED 2023-11-24 2026-11-23");
        look();
        look();
        assertThat(fixture.heard()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACCREDITED 2023-11-25 2026-11-24",
                "ACCREDITED 2024-01-01",
                "ACCREDITED 2023-10-24 2026-10-24",
                "SUSPENDED 2026-01-01 2026-11-23",
                "LAPSED 2026-01-01 2026-11-23"
            })
    void what_still_holds_or_ended_long_ago_or_counted_for_nothing_is_no_news(String words) {
        accredit(words);
        look();
        assertThat(fixture.heard()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void what_is_followed_by_another_period_has_not_lapsed() {
        accredit("ACCREDITED 2023-11-24 2026-11-23");
        accredit("ACCREDITED 2026-11-24 2029-11-23");
        look();
        assertThat(fixture.heard()).isEmpty();
    }

    @Test
    void another_scheme_or_another_holder_does_not_follow_it() {
        long centre = fixture.addCentre(organisation, "Invented Hall", "WR1 1AA");
        accredit("ACCREDITED 2023-11-24 2026-11-23");
        fixture.accredit(holder, Scheme.NACCC_SUPPORTED, "ACCREDITED 2026-11-24");
        fixture.accredit(Holder.centre(organisation, centre), Scheme.NACCC_ENHANCED, "ACCREDITED 2026-11-24");
        look();
        assertThat(fixture.heard()).hasSize(1);
    }

    @Test
    void what_is_ended_by_hand_is_told_when_that_is_done_and_not_again() {
        accredit("ACCREDITED 2024-01-01");
        long ended = held();
        fixture.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class)
                .end(ended, LocalDate.parse("2026-11-20"), "", "It told us that it stops"));
        look();
        assertThat(fixture.heard()).hasSize(1);
    }

    @Test
    void a_suspension_is_told_to_the_others_of_the_team() {
        accredit("ACCREDITED 2024-01-01");
        colleague();
        long suspended = held();
        fixture.doAs(Role.COMMISSIONER, s -> s.get(AccreditationRegister.class)
                .suspend(suspended, Period.since(LocalDate.parse("2026-11-24")), "", "NACCC wrote"));
        assertThat(fixture.heard()).hasOnlyElementsOfType(AccreditationSuspended.class);
        assertThat(told())
                .containsExactly("NACCC enhanced of Sample Ending is suspended from 24 November 2026"
                        + " providers.organisation " + organisation);
    }

    private void colleague() {
        fixture.database.execute("insert into kernel.account (username, name) values ('colleague', 'A colleague')");
        fixture.database.execute("insert into kernel.account_role select id, 'COMMISSIONER' from kernel.account"
                + " where username = 'colleague'");
    }

    private void accredit(String words) {
        fixture.accredit(holder, Scheme.NACCC_ENHANCED, words);
    }

    private long held() {
        List<Accreditation> held = fixture.commission(
                        s -> s.get(AccreditationReading.class).history(organisation))
                .held();
        return held.get(0).id();
    }

    private void look() {
        fixture.doAs(Role.ADMINISTRATOR, s -> s.get(LapseNotifier.class).tell());
    }

    private List<String> told() {
        fixture.heard();
        return fixture.database.query("select text, subject_type, subject_id from kernel.notice order by id").stream()
                .map(row -> String.join(" ", row))
                .toList();
    }
}
