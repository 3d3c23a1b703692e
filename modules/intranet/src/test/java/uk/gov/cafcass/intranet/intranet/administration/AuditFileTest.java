package uk.gov.cafcass.intranet.intranet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.intranet.IntranetFixture;
import uk.gov.cafcass.intranet.kernel.audit.AuditLine;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Act;
import uk.gov.cafcass.intranet.kernel.audit.AuditTrail.Subject;
import uk.gov.cafcass.intranet.kernel.oversight.AuditSearch.Numbered;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** the trail as a file, for the auditor alone. */
class AuditFileTest {

    private static final IntranetFixture FIXTURE = new IntranetFixture();

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static List<String> written(String at, String what, @Nullable String why) throws IOException {
        StringWriter writer = new StringWriter();
        Subject subject = new Subject("request", "CAF 15-105");
        AuditLine line = new AuditLine(OffsetDateTime.parse(at), "gwen", Act.CHANGED, subject, what, why);
        AuditFile.write(List.of(new Numbered(7, line)), writer);
        return writer.toString().lines().toList();
    }

    @Test
    void a_line_has_who_did_what_to_which_and_when_in_london() throws IOException {
        List<String> lines = written("2026-06-01T23:30:00Z", "reply sent", "The archive was closed");
        assertThat(lines.get(0)).endsWith("Line,When,Who,Act,About,Which,What,Why");
        assertThat(lines.get(1))
                .startsWith("7,2026-06-02T00:30")
                .contains("+01:00,gwen,CHANGED,request,CAF 15-105,reply sent,The archive was closed");
        assertThat(written("2026-11-24T10:00:00Z", "reply sent", null).get(1))
                .startsWith("7,2026-11-24T10:00")
                .endsWith("reply sent,");
    }

    @Test
    void what_a_spreadsheet_would_run_is_text() throws IOException {
        assertThat(written("2026-11-24T10:00:00Z", "=1+1", "@SUM(1)").get(1)).doesNotContain(",=1+1", ",@SUM");
    }

    @Test
    void who_does_not_audit_gets_neither_the_file_nor_the_page() {
        FIXTURE.address("who", "gwen");
        for (var who : List.of(FIXTURE.adam, FIXTURE.gwen, FIXTURE.fay)) {
            Visit visit = Visit.of();
            FIXTURE.rehearse(who, s -> {
                AuditFile file = s.fresh(AuditFile.class);
                assertThat(catchThrowableOfType(Problem.class, () -> file.doGet(visit.request(), visit.response()))
                                .kind())
                        .isEqualTo(Kind.NOT_ALLOWED);
                assertThat(catchThrowableOfType(Problem.class, s.fresh(AuditScreen.class)::load)
                                .kind())
                        .isEqualTo(Kind.NOT_ALLOWED);
            });
            assertThat(visit.bytes()).isEmpty();
        }
    }
}
