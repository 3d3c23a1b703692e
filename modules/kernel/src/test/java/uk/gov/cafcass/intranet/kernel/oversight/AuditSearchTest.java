package uk.gov.cafcass.intranet.kernel.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail;
import uk.gov.cafcass.intranet.kernel.audit.RecordedTrail;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Wanted;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Caller;
import uk.gov.cafcass.intranet.kernel.staff.FixedCaller;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** the AUDITOR finds lines, and even that leaves one. */
class AuditSearchTest {

    private static final Database DATABASE = Database.with("kernel");

    private final RecordedTrail audit = new RecordedTrail();
    private final FixedCaller caller = new FixedCaller(holding(Role.AUDITOR));
    private final Transactions transactions =
            new Transactions(DATABASE).given(AuditTrail.class, audit).given(Caller.class, caller);

    @BeforeAll
    static void lines() {
        line("2015-06-08T10:00Z", "gwen", "CAF 15-105", "registered");
        line("2015-06-09T10:00Z", "gwen", "CAF 15-106", "registered");
        line("2015-06-10T10:00Z", "alan", "CAF 15-105", "approved");
        line("2015-06-11T10:00Z", "alan", "100% sure_thing", "looked");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '4,3,2,1'",
        "gwen, '', '2,1'",
        "gwe, '', ''",
        "'', 15-105, '3,1'",
        "'', caf 15, '3,2,1'",
        "alan, 15-105, 3",
        "'', %, 4",
        "'', _, 4",
        "'', '\\', ''",
        "'', ''' or true --', ''",
    })
    void lines_are_found_by_who_and_by_what_newest_first(String username, String subject, String numbers) {
        assertThat(find(username, subject, null, null, Long.MAX_VALUE, 50)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-09T10:00Z, , '4,3,2'",
        ", 2015-06-09T10:00Z, 1",
        "2015-06-09T11:00+01:00, 2015-06-10T10:00:00.000001Z, '3,2'",
    })
    void a_time_starts_with_the_first_moment_and_ends_before_the_last(
            @Nullable String from, @Nullable String until, String numbers) {
        assertThat(find("", "", at(from), at(until), Long.MAX_VALUE, 50)).isEqualTo(numbers);
    }

    @Test
    void the_last_number_of_a_page_gives_the_next() {
        assertThat(find("", "", null, null, Long.MAX_VALUE, 3)).isEqualTo("4,3,2");
        assertThat(find("", "", null, null, 2, 3)).isEqualTo("1");
    }

    @Test
    void searching_and_verifying_are_looks_too() {
        find("gwen", "15-105", null, null, Long.MAX_VALUE, 50);
        assertThat(transactions.<Optional<String>>call(
                        s -> s.get(AuditSearch.class).firstFault()))
                .isEmpty();
        assertThat(audit.lines())
                .containsExactly(
                        "LOOKED audit trail lines: searched by gwen, about 15-105",
                        "LOOKED audit trail chain: verified");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_auditor_reads_the_trail(Role role) {
        caller.is(holding(role));
        Problem search = catchThrowableOfType(Problem.class, () -> find("", "", null, null, Long.MAX_VALUE, 50));
        Problem verify = catchThrowableOfType(
                Problem.class,
                () -> transactions.call(
                        services -> services.get(AuditSearch.class).firstFault()));
        assertThat(List.of(search, verify)).extracting(Problem::kind).containsOnly(Kind.NOT_ALLOWED);
    }

    private String find(
            String username,
            String subject,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until,
            long before,
            int limit) {
        Wanted wanted = new Wanted(username, subject, from, until, before, limit);
        return transactions.call(services -> services.get(AuditSearch.class).find(wanted).stream()
                .map(line -> Long.toString(line.number()))
                .collect(Collectors.joining(",")));
    }

    private static @Nullable OffsetDateTime at(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static StaffMember holding(Role role) {
        return new StaffMember(1, "carol", "Carol Dix", Set.of(role));
    }

    private static void line(String at, String username, String subject, String what) {
        DATABASE.execute(
                "insert into kernel.audit_line (at, username, act, subject_type, subject_id, what) values ('%s', '%s', 'CHANGED', 'request', '%s', '%s')"
                        .formatted(at, username, subject, what));
    }
}
