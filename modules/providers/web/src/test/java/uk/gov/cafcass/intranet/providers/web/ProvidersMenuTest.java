package uk.gov.cafcass.intranet.providers.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Parameters;
import uk.gov.cafcass.intranet.look.page.MenuEntry;
import uk.gov.cafcass.intranet.providers.register.application.Access;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** What the menu offers to whom, where pages lead, and the moment that a history is asked for. */
class ProvidersMenuTest {

    private static ProvidersMenu of(Role role) {
        Caller caller = new Caller() {
            @Override
            public StaffMember staff() {
                return new StaffMember(1, "somebody", "Somebody", Set.of(role));
            }

            @Override
            public boolean signedIn() {
                return true;
            }
        };
        return new ProvidersMenu(new Access(caller), caller);
    }

    private static Stream<MenuEntry> entries(Role role) {
        ProvidersMenu menu = of(role);
        return Stream.of(
                menu.dashboard(),
                menu.centres(),
                menu.organisations(),
                menu.policies(),
                menu.gaps(),
                menu.contractsAndGrants(),
                menu.moneyByYear(),
                menu.boardPapers(),
                menu.informationSheets(),
                menu.registerImports(),
                menu.report(),
                menu.concerns());
    }

    /** By the roles of the domain (§1): everybody reports, those who work with providers read, money is for two, imports for one. */
    @ParameterizedTest
    @CsvSource({
        "PRACTITIONER, 7",
        "SERVICE_MANAGER, 7",
        "COMMISSIONER, 12",
        "GOVERNANCE, 10",
        "INFORMATION_OWNER, 2",
        "APPROVER, 2",
        "AUDITOR, 2",
        "ADMINISTRATOR, 2",
    })
    void a_role_is_offered_what_it_may_open(Role role, int entries) {
        assertThat(entries(role).filter(MenuEntry::visible)).hasSize(entries);
    }

    @Test
    void no_page_stands_under_two_entries() {
        Map<String, Long> paths = entries(Role.COMMISSIONER).collect(groupingBy(MenuEntry::path, counting()));
        assertThat(paths.values()).containsOnly(1L);
    }

    @Test
    void what_one_reported_is_called_so_by_who_does_not_handle_concerns() {
        assertThat(of(Role.PRACTITIONER).concerns().label()).isEqualTo("What you reported");
        assertThat(of(Role.COMMISSIONER).concerns().label()).isEqualTo("Concerns");
    }

    @Test
    void a_holder_has_its_page_and_what_was_done_is_told_there() {
        assertThat(RegisterPages.link(Holder.organisation(3))).isEqualTo("/providers/register/organisation?id=3");
        assertThat(RegisterPages.after(Holder.centre(3, 4), "contact"))
                .isEqualTo("/providers/register/centre?faces-redirect=true&id=4&done=contact");
        assertThat(RegisterPages.done("contact")).isEqualTo("The contact is saved.");
        assertThat(RegisterPages.done("<b>")).isEmpty();
        assertThat(RegisterPages.done(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.0", " 1", "1234567890123456789", "٣"})
    void what_is_no_number_is_not_there(String typed) {
        assertThatThrownBy(() -> RegisterPages.number(typed, "unit price"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.NOT_FOUND);
                    assertThat(problem.code()).isEqualTo("unit-price.unknown");
                });
    }

    @Test
    void a_moment_of_knowing_is_one_or_none() {
        assertThat(KnownAt.read(Parameters.of())).isEmpty();
        assertThat(KnownAt.read(Parameters.of("known-at", "2026-11-24T10:30:00+01:00")))
                .contains(OffsetDateTime.parse("2026-11-24T10:30:00+01:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "yesterday",
                "-999999998-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z"
            })
    void what_is_no_moment_is_refused_at_its_parameter(String typed) {
        assertThatThrownBy(() -> KnownAt.read(Parameters.of("known-at", typed)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.MALFORMED);
                    assertThat(problem.faults().get(0).field()).isEqualTo("known-at");
                });
    }
}
