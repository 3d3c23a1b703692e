package uk.gov.cafcass.intranet.providers.documents.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.kernel.testing.FacesPage;
import uk.gov.cafcass.intranet.kernel.testing.SavedResponse;
import uk.gov.cafcass.intranet.kernel.testing.SentRequest;
import uk.gov.cafcass.intranet.look.records.DocumentLink;
import uk.gov.cafcass.intranet.providers.documents.DocumentKind;
import uk.gov.cafcass.intranet.providers.documents.screens.DocumentsSection.WithdrawnLine;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture;
import uk.gov.cafcass.intranet.providers.register.screens.FormsFixture.Forms;
import uk.gov.cafcass.intranet.providers.register.screens.Made;

/** Documents of the register on their pages: added, seen by whom they are for, withdrawn and never deleted. */
class DocumentScreensTest {

    private static final FormsFixture FIXTURE = new FormsFixture();
    private static final AtomicInteger FILES = new AtomicInteger();
    private static Made made;

    @BeforeAll
    static void register() {
        made = FIXTURE.make(Made::in);
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    /** Each with content of its own, as no holder has the same file twice. */
    private static Part part(String name, String content) {
        byte[] bytes = ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
        return (Part) Proxy.newProxyInstance(
                DocumentScreensTest.class.getClassLoader(),
                new Class<?>[] {Part.class},
                (self, called, given) -> switch (called.getName()) {
                    case "getInputStream" -> new ByteArrayInputStream(bytes);
                    case "getSubmittedFileName" -> name;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static void add(Forms forms, String query, DocumentKind kind, String title, Part file) {
        DocumentFormScreen screen = forms.page(DocumentFormScreen.class, query);
        screen.load();
        screen.setKind(kind.name());
        screen.setTitle(title);
        screen.setDatedOn(LocalDate.parse("2026-01-05"));
        screen.setFile(file);
        try {
            screen.save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds one to the centre; its number. */
    private static long added(DocumentKind kind, String title) {
        List<Long> ids = new ArrayList<>();
        try (FacesPage page = FacesPage.asked("")) {
            FIXTURE.with(forms -> {
                add(forms, "centre=" + made.centre(), kind, title, part("a.pdf", "content " + FILES.incrementAndGet()));
                ids.add(number(links(forms).stream()
                        .filter(link -> link.name().equals(title))
                        .findFirst()
                        .orElseThrow()));
            });
            assertThat(page.redirect())
                    .isEqualTo("/intranet/providers/register/centre?id=" + made.centre()
                            + "&done=document-added#documents");
        }
        return ids.get(0);
    }

    private static long number(DocumentLink link) {
        return Long.parseLong(link.url().replaceFirst(".*/", ""));
    }

    private static DocumentsSection section(Forms forms) {
        return forms.services().fresh(DocumentsSection.class);
    }

    private static List<DocumentLink> links(Forms forms) {
        return section(forms).links(made.organisation(), made.centre());
    }

    private static DocumentWithdrawalScreen withdrawal(Forms forms, String id) {
        DocumentWithdrawalScreen screen = forms.page(DocumentWithdrawalScreen.class, "id=" + id);
        screen.load();
        return screen;
    }

    private static SavedResponse file(Forms forms, String path) {
        SavedResponse answer = new SavedResponse();
        try {
            forms.services().fresh(DocumentFiles.class).doGet(SentRequest.at(path, ""), answer.response());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer;
    }

    @Test
    void one_that_was_added_stands_on_the_page_and_can_be_saved_and_not_run() {
        long id = added(DocumentKind.CERTIFICATE, "NACCC certificate");
        FIXTURE.with(forms -> assertThat(links(forms))
                .extracting(DocumentLink::withdrawal)
                .contains("/providers/documents/document-withdrawal?id=" + id));
        FIXTURE.as(Role.PRACTITIONER, forms -> {
            assertThat(links(forms))
                    .filteredOn(link -> link.name().equals("NACCC certificate"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.withdrawal()).isNull());
            SavedResponse saved = file(forms, "/" + id);
            assertThat(saved.text()).startsWith("%PDF-1.7");
            assertThat(saved.header("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("a.pdf");
            assertThat(saved.header("Content-Security-Policy")).contains("sandbox");
        });
    }

    /** What is paid is not for everybody who reads the register. */
    @ParameterizedTest
    @CsvSource({"COMMISSIONER, true", "GOVERNANCE, true", "PRACTITIONER, false", "SERVICE_MANAGER, false"})
    void an_agreement_is_there_for_who_may_know_what_is_paid(Role role, boolean there) {
        long id = added(DocumentKind.AGREEMENT, "Agreement with " + role);
        FIXTURE.as(role, forms -> assertThat(links(forms))
                .extracting(DocumentScreensTest::number)
                .matches(numbers -> numbers.contains(id) == there));
        if (!there) {
            assertThat(FIXTURE.refused(role, forms -> file(forms, "/" + id)).kind())
                    .isEqualTo(Kind.NOT_FOUND);
        }
    }

    @Test
    void one_that_was_withdrawn_is_seen_by_who_keeps_the_register_alone_with_the_reason() {
        long id = added(DocumentKind.EVIDENCE, "Somebody else’s evidence");
        try (FacesPage page = FacesPage.asked("")) {
            FIXTURE.with(forms -> {
                DocumentWithdrawalScreen screen = withdrawal(forms, Long.toString(id));
                assertThat(screen.getBack()).isEqualTo("/providers/register/centre?id=" + made.centre());
                assertThat(screen.getName()).startsWith("Hall ");
                screen.setReason("Another centre’s");
                try {
                    screen.withdraw();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(page.redirect()).endsWith("&done=document-withdrawn#documents");
        }
        FIXTURE.with(forms -> {
            assertThat(links(forms)).extracting(DocumentScreensTest::number).doesNotContain(id);
            assertThat(section(forms).withdrawn(made.organisation(), made.centre()))
                    .filteredOn(line -> line.url().endsWith("/" + id))
                    .extracting(WithdrawnLine::title, WithdrawnLine::by, WithdrawnLine::why)
                    .containsExactly(tuple("Somebody else’s evidence", "Cora Bell", "Another centre’s"));
            assertThat(file(forms, "/" + id).text()).startsWith("%PDF-");
        });
        FIXTURE.as(Role.GOVERNANCE, forms -> assertThat(section(forms).withdrawn(made.organisation(), made.centre()))
                .isEmpty());
        assertThat(FIXTURE.refused(Role.GOVERNANCE, forms -> file(forms, "/" + id))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void without_a_reason_nothing_is_withdrawn() {
        long id = added(DocumentKind.OTHER, "Stays");
        Problem refused = FIXTURE.refused(Role.COMMISSIONER, forms -> {
            try {
                withdrawal(forms, Long.toString(id)).withdraw();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("reason");
        FIXTURE.with(forms ->
                assertThat(links(forms)).extracting(DocumentScreensTest::number).contains(id));
    }

    @Test
    void the_same_file_is_not_added_twice_and_the_sentence_names_the_first() {
        Part twice = part("b.pdf", "the same");
        try (FacesPage page = FacesPage.asked("")) {
            FIXTURE.with(forms -> add(forms, "centre=" + made.centre(), DocumentKind.OTHER, "First", twice));
            assertThat(page.failed()).isFalse();
        }
        Problem refused = FIXTURE.refused(
                Role.COMMISSIONER, forms -> add(forms, "centre=" + made.centre(), DocumentKind.OTHER, "Second", twice));
        assertThat(refused.faults()).extracting(Fault::field).containsExactly("file");
        assertThat(refused.sentence()).contains("“First”", "24 November 2026");
    }

    @Test
    void a_document_of_the_organisation_stands_on_the_pages_of_its_centres_and_says_whose_it_is() {
        try (FacesPage page = FacesPage.asked("")) {
            FIXTURE.with(forms -> add(
                    forms,
                    "organisation=" + made.organisation(),
                    DocumentKind.INSPECTION,
                    "Of the whole",
                    part("c.pdf", "of the whole")));
            assertThat(page.redirect()).contains("/providers/register/organisation?id=" + made.organisation());
        }
        FIXTURE.with(forms -> {
            assertThat(links(forms))
                    .filteredOn(link -> link.name().equals("Of the whole"))
                    .singleElement()
                    .satisfies(
                            link -> assertThat(link.kind()).startsWith("Inspection report of 5 January 2026, Trust "));
            assertThat(section(forms).links(made.organisation(), null))
                    .filteredOn(link -> link.name().equals("Of the whole"))
                    .singleElement()
                    .satisfies(link -> assertThat(link.kind()).isEqualTo("Inspection report of 5 January 2026, PDF"));
        });
    }

    @Test
    void the_form_knows_whose_it_will_be_and_how_large_a_file_may_be() {
        FIXTURE.with(forms -> {
            DocumentFormScreen screen = forms.page(DocumentFormScreen.class, "organisation=" + made.organisation());
            screen.load();
            assertThat(screen.getBack()).isEqualTo("/providers/register/organisation?id=" + made.organisation());
            assertThat(screen.getName()).startsWith("Trust ");
            assertThat(screen.getLimit()).isEqualTo(screen.getLargest() / 1_048_576 + " MB");
            assertThat(section(forms).form(made.organisation(), null))
                    .isEqualTo("/providers/documents/document-form?organisation=" + made.organisation());
            assertThat(section(forms).form(made.organisation(), made.centre()))
                    .isEqualTo("/providers/documents/document-form?centre=" + made.centre());
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COMMISSIONER", mode = Mode.EXCLUDE)
    void nobody_else_adds_or_withdraws_one(Role role) {
        long id = added(DocumentKind.OTHER, "Kept from " + role);
        assertThat(FIXTURE.refused(role, forms -> forms.page(DocumentFormScreen.class, "centre=" + made.centre())
                                .load())
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
        assertThat(FIXTURE.refused(role, forms -> withdrawal(forms, Long.toString(id)))
                        .kind())
                .isEqualTo(Kind.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "seven", "999999", "1/2", "-1"})
    void a_number_that_names_no_document_is_not_found(String id) {
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> withdrawal(forms, id))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(FIXTURE.refused(Role.COMMISSIONER, forms -> file(forms, "/" + id))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void what_was_done_is_told() {
        FIXTURE.with(forms -> {
            assertThat(section(forms).doneNow("document-added")).isEqualTo("The document was added.");
            assertThat(section(forms).doneNow("document-withdrawn")).isEqualTo("The document was withdrawn.");
            assertThat(section(forms).doneNow("eaten") + section(forms).doneNow(null))
                    .isEmpty();
        });
    }
}
