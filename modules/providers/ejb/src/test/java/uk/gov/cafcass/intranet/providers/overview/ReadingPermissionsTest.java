package uk.gov.cafcass.intranet.providers.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.clock.Period;
import uk.gov.cafcass.intranet.kernel.money.FinancialYear;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.Services;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationReading;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationRegister;
import uk.gov.cafcass.intranet.providers.accreditation.application.AccreditationToEdit;
import uk.gov.cafcass.intranet.providers.accreditation.application.PolicyRegister;
import uk.gov.cafcass.intranet.providers.agreements.application.AgreementReading;
import uk.gov.cafcass.intranet.providers.agreements.application.RecordedContracts;
import uk.gov.cafcass.intranet.providers.api.ServiceKind;
import uk.gov.cafcass.intranet.providers.api.Use;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling;
import uk.gov.cafcass.intranet.providers.concerns.ConcernHandling.StepText;
import uk.gov.cafcass.intranet.providers.concerns.ConcernReading;
import uk.gov.cafcass.intranet.providers.concerns.ConcernStep;
import uk.gov.cafcass.intranet.providers.directory.application.CentreFinding;
import uk.gov.cafcass.intranet.providers.directory.application.Eligibility;
import uk.gov.cafcass.intranet.providers.directory.application.GapFinding;
import uk.gov.cafcass.intranet.providers.directory.application.InformationSheets;
import uk.gov.cafcass.intranet.providers.directory.domain.CentreFilter;
import uk.gov.cafcass.intranet.providers.finance.application.BoardPaper;
import uk.gov.cafcass.intranet.providers.finance.application.SwitchOver;
import uk.gov.cafcass.intranet.providers.finance.application.YearReading;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperDetails;
import uk.gov.cafcass.intranet.providers.finance.domain.paper.PaperSection;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.application.RegisterReading;
import uk.gov.cafcass.intranet.providers.register.application.RegisterToEdit;
import uk.gov.cafcass.intranet.providers.registerimport.application.ImportReading;

/**
 * Who reads and does what with providers, service by service, whatever the screens show: those who work with providers read the register,
 * Governance the money too, and only the commissioning team handles it; administrators read nothing.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingPermissionsTest {

    private static final Set<Role> READERS =
            EnumSet.of(Role.PRACTITIONER, Role.SERVICE_MANAGER, Role.COMMISSIONER, Role.GOVERNANCE);
    private static final Set<Role> OF_MONEY = EnumSet.of(Role.COMMISSIONER, Role.GOVERNANCE);
    private static final Set<Role> COMMISSIONERS = EnumSet.of(Role.COMMISSIONER);
    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-24T10:00:00Z");
    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final CentreFilter SUPPORTED = CentreFilter.of(ServiceKind.SUPPORTED);

    private final ProvidersFixture fixture = new ProvidersFixture();

    /** Something that a service does for some roles. */
    record Act(String name, Set<Role> roles, Consumer<Services> work) {}

    /** An act tried by a role. */
    record Attempt(Act act, Role role) {
        @Override
        public String toString() {
            return role + " tries: " + act.name();
        }
    }

    private static List<Act> acts() {
        return List.of(
                new Act("list organisations", READERS, s -> s.get(RegisterReading.class)
                        .page("", 10, 0)),
                new Act("read an organisation", READERS, s -> s.get(RegisterReading.class)
                        .organisation(1)),
                new Act("read a centre", READERS, s -> s.get(RegisterReading.class)
                        .centre(1)),
                new Act("read what was accredited", READERS, s -> s.get(AccreditationReading.class)
                        .timeline(1, NOW)),
                new Act("read the history", READERS, s -> s.get(AccreditationReading.class)
                        .history(1)),
                new Act("list policies", READERS, s -> s.get(PolicyRegister.class)
                        .all()),
                new Act("find centres", READERS, s -> s.get(CentreFinding.class).nearest("WR1", SUPPORTED, 5, 0)),
                new Act("find all centres", READERS, s -> s.get(CentreFinding.class)
                        .everything("WR1", SUPPORTED)),
                new Act("count centres", READERS, s -> s.get(CentreFinding.class)
                        .count("WR1", SUPPORTED)),
                new Act("list languages", READERS, s -> s.get(CentreFinding.class)
                        .languages()),
                new Act("see gaps", READERS, s -> s.get(GapFinding.class)
                        .of(ServiceKind.SUPPORTED, 10, OptionalInt.empty())),
                new Act("list information sheets", READERS, s -> s.get(InformationSheets.class)
                        .list()),
                new Act("read an information sheet", READERS, s -> s.get(InformationSheets.class)
                        .of("WORCESTER")),
                new Act("read all information sheets", READERS, s -> s.get(InformationSheets.class)
                        .all()),
                new Act("ask whether a centre would do", READERS, s -> s.get(Eligibility.class)
                        .of(1, ServiceKind.SUPPORTED, Use.RECOMMEND, DAY)),
                new Act("ask for every use", READERS, s -> s.get(Eligibility.class)
                        .ofEveryUse(1, DAY)),
                new Act("read a framework", OF_MONEY, s -> s.get(AgreementReading.class)
                        .framework(1)),
                new Act("list frameworks", OF_MONEY, s -> s.get(AgreementReading.class)
                        .frameworksOf(1)),
                new Act("read a contract", OF_MONEY, s -> s.get(AgreementReading.class)
                        .contract(1)),
                new Act("read a price", OF_MONEY, s -> s.get(AgreementReading.class)
                        .price(1)),
                new Act("read a grant", OF_MONEY, s -> s.get(AgreementReading.class)
                        .grant(1)),
                new Act("list grants", OF_MONEY, s -> s.get(AgreementReading.class)
                        .grantsOf(1)),
                new Act("read a contract as known", OF_MONEY, s -> s.get(RecordedContracts.class)
                        .contract(1, NOW)),
                new Act("read a framework as known", OF_MONEY, s -> s.get(RecordedContracts.class)
                        .framework(1, NOW)),
                new Act("read a contract's history", OF_MONEY, s -> s.get(RecordedContracts.class)
                        .historyOfContract(1)),
                new Act("read a year", OF_MONEY, s -> s.get(YearReading.class).year(YEAR)),
                new Act("list years", OF_MONEY, s -> s.get(YearReading.class).years()),
                new Act("read the switch-over", OF_MONEY, s -> s.get(SwitchOver.class)
                        .day()),
                new Act("read a paper", OF_MONEY, s -> s.get(BoardPaper.class).paper(YEAR)),
                new Act("list papers", OF_MONEY, s -> s.get(BoardPaper.class).list()),
                new Act("read a section's versions", OF_MONEY, s -> s.get(BoardPaper.class)
                        .versions(YEAR, PaperSection.AIM)),
                new Act("see what expires", OF_MONEY, s -> s.get(Expiries.class).within(DAY, 6)),
                new Act("open the dashboard", COMMISSIONERS, s -> s.get(Dashboard.class)
                        .today()),
                new Act("add a policy", COMMISSIONERS, s -> s.get(PolicyRegister.class)
                        .add("New", DAY, false)),
                new Act("edit what is accredited", COMMISSIONERS, s -> s.get(AccreditationToEdit.class)
                        .accreditation(1)),
                new Act("suspend", COMMISSIONERS, s -> s.get(AccreditationRegister.class)
                        .suspend(1, Period.since(DAY), "", "why")),
                new Act("end", COMMISSIONERS, s -> s.get(AccreditationRegister.class)
                        .end(1, DAY, "", "why")),
                new Act("strike", COMMISSIONERS, s -> s.get(AccreditationRegister.class)
                        .strike(1, "why")),
                new Act("edit an organisation", COMMISSIONERS, s -> s.get(RegisterToEdit.class)
                        .organisation(1)),
                new Act("edit a centre", COMMISSIONERS, s -> s.get(RegisterToEdit.class)
                        .centre(1)),
                new Act("edit a service", COMMISSIONERS, s -> s.get(RegisterToEdit.class)
                        .service(1)),
                new Act("edit a contact", COMMISSIONERS, s -> s.get(RegisterToEdit.class)
                        .contact(1)),
                new Act("keep the register", COMMISSIONERS, s -> s.get(RegisterToEdit.class)
                        .requireKeeper()),
                new Act("set the switch-over", COMMISSIONERS, s -> s.get(SwitchOver.class)
                        .set(0, Optional.empty())),
                new Act("describe a paper", COMMISSIONERS, s -> s.get(BoardPaper.class)
                        .describe(0, PaperDetails.of(YEAR))),
                new Act("write a section", COMMISSIONERS, s -> s.get(BoardPaper.class)
                        .write(YEAR, PaperSection.AIM, 0, "Words")),
                new Act("list imports", COMMISSIONERS, s -> s.get(ImportReading.class)
                        .latest(10, 0)),
                new Act("read an import", COMMISSIONERS, s -> s.get(ImportReading.class)
                        .of(1)),
                new Act("read an import's file", COMMISSIONERS, s -> s.get(ImportReading.class)
                        .file(1)),
                new Act("list concerns", COMMISSIONERS, s -> s.get(ConcernReading.class)
                        .open()),
                new Act("list closed concerns", COMMISSIONERS, s -> s.get(ConcernReading.class)
                        .closed(10, 0)),
                new Act("see the alert", COMMISSIONERS, s -> s.get(ConcernReading.class)
                        .alert(1)),
                new Act("handle a concern", COMMISSIONERS, s -> s.get(ConcernHandling.class)
                        .take(1, 0, ConcernStep.TRIAGE, new StepText("We will", Optional.empty()))),
                new Act("list one's own concerns", ANYBODY, s -> s.get(ConcernReading.class)
                        .mine()));
    }

    static Stream<Attempt> refused() {
        return attempts(false);
    }

    static Stream<Attempt> allowed() {
        return attempts(true);
    }

    private static Stream<Attempt> attempts(boolean allowed) {
        return acts().stream()
                .flatMap(act -> Stream.of(Role.values()).map(role -> new Attempt(act, role)))
                .filter(attempt -> attempt.act().roles().contains(attempt.role()) == allowed);
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_role_that_may_not_is_refused_and_learns_not_even_whether_there_is_such_a_thing(Attempt attempt) {
        assertThat(outcome(attempt)).isEqualTo(Kind.NOT_ALLOWED.name());
    }

    /** The register is empty: what is looked for by a number is not there, which is no refusal. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void a_role_that_may_is_not_refused(Attempt attempt) {
        assertThat(outcome(attempt)).isIn("done", Kind.NOT_FOUND.name(), Kind.CONFLICT.name(), Kind.INVALID.name());
    }

    private String outcome(Attempt attempt) {
        try {
            fixture.doAs(attempt.role(), s -> {
                attempt.act().work().accept(s);
                throw new Undone();
            });
            throw new AssertionError("It cannot come here");
        } catch (Undone done) {
            return "done";
        } catch (Problem problem) {
            return problem.kind().name();
        }
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
