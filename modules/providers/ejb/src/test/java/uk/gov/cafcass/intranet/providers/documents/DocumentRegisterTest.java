package uk.gov.cafcass.intranet.providers.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.providers.register.application.ProvidersFixture;
import uk.gov.cafcass.intranet.providers.register.domain.Holder;

/** Certificates, evidence and agreements of the register: added, read by whom they are for, and withdrawn. */
class DocumentRegisterTest {

    private static final ProvidersFixture FIXTURE = new ProvidersFixture();
    private static final AtomicInteger NAMES = new AtomicInteger();

    private String name = "";
    private Holder organisation = Holder.organisation(0);
    private Holder centre = Holder.organisation(0);

    @BeforeEach
    void begin() {
        name = "Sample Trust " + NAMES.incrementAndGet();
        long id = FIXTURE.addOrganisation(name);
        organisation = Holder.organisation(id);
        centre = Holder.centre(id, FIXTURE.addCentre(id, "Centre of " + name, "WR1 1AA"));
        FIXTURE.audited.clear();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_document_comes_back_as_it_was_added_and_the_trail_tells_of_both() {
        long id = add(centre, text(DocumentKind.CERTIFICATE, "Certificate"), pdf("one"));

        DocumentView view = list(Role.PRACTITIONER, centre).get(0);
        assertThat(view.document().id()).isEqualTo(id);
        assertThat(view.document().text().title()).isEqualTo("Certificate");
        assertThat(view.document().text().datedOn()).contains(LocalDate.parse("2026-01-05"));
        assertThat(view.document().file().mediaType()).isEqualTo("application/pdf");
        assertThat(view.document().file().size()).isEqualTo(pdf("one").bytes().length);
        assertThat(view.holder()).isEqualTo("Centre of " + name);
        assertThat(view.addedBy()).isEqualTo(FIXTURE.staff(Role.COMMISSIONER));
        OpenedFile file = open(Role.PRACTITIONER, id);
        assertThat(file.bytes()).isEqualTo(pdf("one").bytes());
        assertThat(file.fileName()).isEqualTo("one.pdf");
        assertThat(FIXTURE.audited)
                .containsExactly(
                        "CHANGED Centre of " + name + ": document " + id + " added, Certificate",
                        "LOOKED Centre of " + name + ": opened document " + id);
    }

    @Test
    void the_page_of_a_centre_shows_its_organisations_too_and_not_those_of_the_next_centre() {
        Holder next = Holder.centre(
                organisation.organisationId(),
                FIXTURE.addCentre(organisation.organisationId(), "Next to " + name, "WR2 1AA"));
        long its = add(centre, text(DocumentKind.EVIDENCE, "Its own"), pdf("own"));
        long wide = add(organisation, text(DocumentKind.EVIDENCE, "Of all"), pdf("all"));
        long other = add(next, text(DocumentKind.EVIDENCE, "Of the next"), pdf("next"));

        assertThat(numbers(list(Role.GOVERNANCE, centre))).containsExactlyInAnyOrder(its, wide);
        assertThat(numbers(list(Role.GOVERNANCE, organisation))).containsExactlyInAnyOrder(its, wide, other);
    }

    @Test
    void an_agreement_is_there_only_for_who_may_know_what_is_paid() {
        long id = add(organisation, text(DocumentKind.AGREEMENT, "Framework agreement"), pdf("agreement"));

        assertThat(list(Role.PRACTITIONER, organisation)).isEmpty();
        assertThat(list(Role.SERVICE_MANAGER, centre)).isEmpty();
        assertThat(problem(() -> open(Role.PRACTITIONER, id)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(numbers(list(Role.GOVERNANCE, organisation))).containsExactly(id);
        assertThat(open(Role.GOVERNANCE, id).bytes()).isEqualTo(pdf("agreement").bytes());
    }

    @Test
    void a_wrong_document_is_withdrawn_with_a_reason_and_stays_for_the_commissioner() {
        long id = add(centre, text(DocumentKind.INSPECTION, "Visit"), pdf("visit"));

        withdraw(id, " It is another centre’s ");

        assertThat(list(Role.GOVERNANCE, centre)).isEmpty();
        assertThat(problem(() -> open(Role.GOVERNANCE, id)).kind()).isEqualTo(Kind.NOT_FOUND);
        DocumentView view = list(Role.COMMISSIONER, centre).get(0);
        assertThat(view.document().withdrawn().orElseThrow().why()).isEqualTo("It is another centre’s");
        assertThat(view.withdrawnBy()).contains(FIXTURE.staff(Role.COMMISSIONER));
        assertThat(open(Role.COMMISSIONER, id).bytes()).isEqualTo(pdf("visit").bytes());
        assertThat(FIXTURE.audited).contains("CHANGED Centre of " + name + ": document " + id + " withdrawn");
        assertThat(problem(() -> withdraw(id, "Again")).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(add(centre, text(DocumentKind.INSPECTION, "Visit"), pdf("visit")))
                .isNotEqualTo(id);
    }

    @Test
    void withdrawing_needs_a_reason() {
        long id = add(centre, text(DocumentKind.OTHER, "Plan"), pdf("plan"));

        assertThat(fields(problem(() -> withdraw(id, " \n ")))).containsExactly("reason");
        assertThat(fields(problem(() -> withdraw(id, "x".repeat(1001))))).containsExactly("reason");
        assertThat(list(Role.PRACTITIONER, centre)).hasSize(1);
        assertThatThrownBy(() ->
                        FIXTURE.database.execute("update providers.document set withdrawn_at = now() where id = " + id))
                .hasMessageContaining("document_withdrawn_with_a_reason");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("an empty file", new Upload("a.pdf", new byte[0]), Kind.INVALID, "file"),
                Arguments.of("too much", new Upload("a.txt", blanks(25 * 1024 * 1024 + 1)), Kind.TOO_LARGE, "file"),
                Arguments.of("a PDF called .docx", new Upload("a.docx", pdf("x").bytes()), Kind.UNSUPPORTED, "file"),
                Arguments.of("a page", new Upload("a.html", text("<html>x</html>")), Kind.UNSUPPORTED, "file"),
                Arguments.of("no name", new Upload("C:\\", pdf("x").bytes()), Kind.INVALID, "name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_taken_is_not_kept(String what, Upload file, Kind kind, String field) {
        Problem refusal = problem(() -> add(centre, text(DocumentKind.EVIDENCE, "Evidence"), file));

        assertThat(refusal.kind()).as(what).isEqualTo(kind);
        assertThat(fields(refusal)).containsExactly(field);
        assertThat(list(Role.COMMISSIONER, centre)).isEmpty();
        assertThat(FIXTURE.audited).isEmpty();
    }

    @Test
    void what_is_said_of_it_is_refused_at_its_field() {
        DocumentDetails wrong =
                new DocumentDetails(DocumentKind.OTHER, " ", Optional.of(LocalDate.parse("2026-11-25")));

        assertThat(fields(problem(() -> add(centre, wrong, pdf("x"))))).containsExactly("title", "datedOn");
    }

    @Test
    void the_same_file_twice_is_told_for_one_holder_and_taken_for_another() {
        add(centre, text(DocumentKind.CERTIFICATE, "Certificate"), pdf("same"));

        Problem refusal = problem(() -> add(centre, text(DocumentKind.EVIDENCE, "Other"), pdf("same")));

        assertThat(fields(refusal)).containsExactly("file");
        assertThat(refusal.sentence()).contains("“Certificate”, added on 24 November 2026");
        add(organisation, text(DocumentKind.CERTIFICATE, "Certificate"), pdf("same"));
        assertThat(list(Role.PRACTITIONER, centre)).hasSize(2);
    }

    @Test
    void of_many_who_add_the_same_file_at_once_one_does() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> adding = () -> {
                try {
                    add(centre, text(DocumentKind.CERTIFICATE, "Certificate"), pdf("at once"));
                    return true;
                } catch (Problem problem) {
                    assertThat(problem.code()).isEqualTo("document.twice");
                    return false;
                }
            };
            int added = 0;
            for (Future<Boolean> one : people.invokeAll(List.of(adding, adding, adding, adding))) {
                added += one.get() ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
        } finally {
            people.shutdown();
        }
        assertThat(list(Role.COMMISSIONER, centre)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "COMMISSIONER")
    void only_a_commissioner_adds_and_withdraws(Role role) {
        long id = add(centre, text(DocumentKind.OTHER, "Plan"), pdf("plan"));

        assertThat(problem(() -> FIXTURE.as(role, s -> s.get(DocumentRegister.class)
                                .add(centre, text(DocumentKind.OTHER, "Mine"), pdf("mine"))))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(problem(() -> FIXTURE.doAs(
                                role, s -> s.get(DocumentRegister.class).withdraw(id, "No")))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(list(Role.COMMISSIONER, centre))
                .hasSize(1)
                .allSatisfy(view -> assertThat(view.document().withdrawn()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INFORMATION_OWNER", "APPROVER", "AUDITOR", "ADMINISTRATOR"})
    void who_does_not_read_the_register_reads_no_documents(Role role) {
        long id = add(centre, text(DocumentKind.OTHER, "Plan"), pdf("plan"));

        assertThat(problem(() -> list(role, centre)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(problem(() -> open(role, id)).kind()).isEqualTo(Kind.NOT_ALLOWED);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(problem(() -> open(Role.COMMISSIONER, 999_999)).code()).isEqualTo("document.unknown");
        assertThat(problem(() -> withdraw(999_999, "Wrong")).code()).isEqualTo("document.unknown");
        assertThat(problem(() -> list(Role.COMMISSIONER, Holder.organisation(999_999)))
                        .code())
                .isEqualTo("organisation.unknown");
    }

    private static long add(Holder holder, DocumentDetails text, Upload file) {
        return FIXTURE.<Long>commission(s -> s.get(DocumentRegister.class).add(holder, text, file));
    }

    private static void withdraw(long id, String reason) {
        FIXTURE.doAs(Role.COMMISSIONER, s -> s.get(DocumentRegister.class).withdraw(id, reason));
    }

    private static OpenedFile open(Role role, long id) {
        return FIXTURE.as(role, s -> s.get(DocumentReading.class).open(id));
    }

    private static List<DocumentView> list(Role role, Holder holder) {
        return FIXTURE.as(role, s -> {
            DocumentReading reading = s.get(DocumentReading.class);
            return holder.centreId()
                    .map(reading::ofCentre)
                    .orElseGet(() -> reading.ofOrganisation(holder.organisationId()));
        });
    }

    private static List<Long> numbers(List<DocumentView> views) {
        return views.stream().map(view -> view.document().id()).toList();
    }

    private static DocumentDetails text(DocumentKind kind, String title) {
        return new DocumentDetails(kind, title, Optional.of(LocalDate.parse("2026-01-05")));
    }

    private static Upload pdf(String content) {
        return new Upload(content + ".pdf", text("%PDF-1.7\n% " + content + "\ntrailer <<>>\n%%EOF\n"));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] blanks(int length) {
        return " ".repeat(length).getBytes(StandardCharsets.UTF_8);
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }

    private static List<String> fields(Problem problem) {
        return problem.faults().stream().map(Fault::field).toList();
    }
}
