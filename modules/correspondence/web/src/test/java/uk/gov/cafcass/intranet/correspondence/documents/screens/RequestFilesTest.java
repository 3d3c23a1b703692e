package uk.gov.cafcass.intranet.correspondence.documents.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.correspondence.documents.RequestDocuments;
import uk.gov.cafcass.intranet.correspondence.web.ScreensFixture;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;
import uk.gov.cafcass.intranet.kernel.testing.Visit;

/** What people save from the screens of requests: always as a file, and only what they may read. */
class RequestFilesTest {

    private static final ScreensFixture FIXTURE = new ScreensFixture();
    private static Reference sent = new Reference(2015, 1);
    private static Reference received = new Reference(2015, 1);
    private static long note;

    @BeforeAll
    static void requests() {
        sent = FIXTURE.sent();
        received = FIXTURE.received("How many, \"exactly\"?");
        note = FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestDocuments.class)
                        .add(sent, new Upload("a note.txt", "A note".getBytes(StandardCharsets.UTF_8))))
                .id();
    }

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    private static Visit get(StaffMember who, String path, String... parameters) {
        Visit visit = Visit.of(parameters).at(path);
        FIXTURE.doAs(who, s -> {
            try {
                s.get(RequestFiles.class).doGet(visit.request(), visit.response());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return visit;
    }

    private static Problem refused(StaffMember who, String path) {
        return catchThrowableOfType(Problem.class, () -> get(who, path));
    }

    @Test
    void the_list_is_a_file_with_a_line_for_each_request() {
        Visit visit = get(FIXTURE.gwen, "/requests.csv", "view", "all", "sort", "reference");
        assertThat(visit.headers())
                .containsEntry("Content-Type", "text/csv")
                .hasEntrySatisfying(
                        "Content-Disposition", how -> assertThat(how).startsWith("attachment"));
        List<String> lines = visit.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .endsWith("Request,Subject,Kind,Received,Due,Working days left,State,Owner,Outcome,Replied");
        assertThat(lines.get(1))
                .startsWith(sent + ",Life story work,")
                .contains(",Sent,Gwen Price,")
                .endsWith(",2015-06-08");
        assertThat(lines.get(2))
                .startsWith(received + ",")
                .contains(",2015-06-08,2015-07-06,20,Received,")
                .endsWith(",,");
    }

    @Test
    void the_file_holds_what_the_list_shows() {
        assertThat(get(FIXTURE.gwen, "/requests.csv", "state", "received")
                        .text()
                        .lines())
                .hasSize(2);
        assertThat(get(FIXTURE.gwen, "/requests.csv", "owner", "nobody").text().lines())
                .hasSize(1);
        assertThat(get(FIXTURE.gwen, "/requests.csv", "page", "2").text().lines())
                .hasSize(3);
    }

    @Test
    void a_document_comes_as_it_was_added_to_be_saved_and_never_to_be_shown() {
        Visit visit = get(FIXTURE.alan, "/" + sent.slug() + "/documents/" + note);
        assertThat(visit.text()).isEqualTo("A note");
        assertThat(visit.headers())
                .containsEntry("Content-Type", "text/plain")
                .hasEntrySatisfying(
                        "Content-Disposition", how -> assertThat(how).startsWith("attachment"))
                .hasEntrySatisfying(
                        "Content-Security-Policy", how -> assertThat(how).contains("sandbox"));
    }

    @Test
    void a_document_is_found_under_its_own_request_alone() {
        assertThat(refused(FIXTURE.gwen, "/" + received.slug() + "/documents/" + note)
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void the_letter_that_went_comes_in_both_forms() {
        assertThat(get(FIXTURE.gwen, "/" + sent.slug() + "/letter.pdf").text()).startsWith("%PDF-");
        assertThat(get(FIXTURE.gwen, "/" + sent.slug() + "/letter.docx").bytes())
                .startsWith('P', 'K');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/requests",
                "/requests.csv/x",
                "/15-1",
                "/15-1/letter.txt",
                "/15-1/letter.",
                "/15-1/documents",
                "/15-1/documents/x",
                "/15-1/documents/-1",
                "/15-1/documents/9999999999999999999",
                "/15-1/pictures/1",
                "/15-1/documents/1/2",
            })
    void what_is_no_file_is_not_found(String path) {
        assertThat(refused(FIXTURE.gwen, path).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void what_is_no_reference_is_told_to_be_none() {
        assertThat(refused(FIXTURE.gwen, "/nonsense/letter.pdf").kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void who_was_asked_one_question_gets_none_of_it() {
        for (String path :
                List.of("/requests.csv", "/" + sent.slug() + "/letter.pdf", "/" + sent.slug() + "/documents/" + note)) {
            assertThat(refused(FIXTURE.ina, path).kind()).as(path).isEqualTo(Kind.NOT_ALLOWED);
        }
    }
}
