package uk.gov.cafcass.intranet.correspondence.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.correspondence.requests.application.CorrespondenceFixture;
import uk.gov.cafcass.intranet.correspondence.requests.application.RequestReading;
import uk.gov.cafcass.intranet.kernel.attachments.AttachmentSummary;
import uk.gov.cafcass.intranet.kernel.attachments.Attachments;
import uk.gov.cafcass.intranet.kernel.attachments.OpenedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.reference.Reference;
import uk.gov.cafcass.intranet.kernel.staff.StaffMember;

/** What is attached to a request. */
class RequestDocumentsTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();
    private static final Upload NOTE = new Upload("C:\\notes\\note.txt", "A note.".getBytes(UTF_8));

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void a_document_comes_back_as_it_was_added_and_the_trail_tells_of_both() {
        Reference reference = request();
        FIXTURE.audited.clear();

        AttachmentSummary added = add(FIXTURE.gwen, reference);

        assertThat(list(reference)).extracting(AttachmentSummary::id).containsExactly(added.id());
        assertThat(added.file().name()).isEqualTo("note.txt");
        assertThat(added.file().mediaType()).isEqualTo("text/plain");
        assertThat(added.file().size()).isEqualTo(NOTE.bytes().length);
        OpenedFile opened = open(reference, added.id());
        assertThat(opened.fileName()).isEqualTo("note.txt");
        assertThat(opened.bytes()).isEqualTo(NOTE.bytes());
        assertThat(FIXTURE.audited)
                .anyMatch(line -> line.startsWith("CHANGED " + reference))
                .anyMatch(line -> line.startsWith("LOOKED " + reference));
    }

    @Test
    void one_of_another_request_is_not_found() {
        long id = add(FIXTURE.gwen, request()).id();
        Reference other = request();

        assertThat(problem(() -> open(other, id)).code()).isEqualTo("document.unknown");
        assertThat(problem(() -> open(other, 999_999)).code()).isEqualTo("document.unknown");
    }

    @Test
    void only_governance_adds() {
        Reference reference = request();

        assertThat(problem(() -> add(FIXTURE.ina, reference)).kind()).isEqualTo(Kind.NOT_ALLOWED);
        assertThat(list(reference)).isEmpty();
    }

    @Test
    void what_was_withdrawn_stays_in_its_table_and_is_not_shown() {
        Reference reference = request();
        long id = add(FIXTURE.gwen, reference).id();

        FIXTURE.doAs(FIXTURE.gwen, s -> s.get(RequestAttachments.class)
                .lock(id)
                .orElseThrow()
                .withdraw(s.get(Attachments.class).withdrawal(FIXTURE.gwen, " Of another request ")));

        assertThat(list(reference)).isEmpty();
        assertThat(problem(() -> open(reference, id)).code()).isEqualTo("document.unknown");
        assertThat(FIXTURE.value("select withdrawn_why from correspondence.attachment where id = " + id))
                .isEqualTo("Of another request");
    }

    private static Reference request() {
        return FIXTURE.register("2015-06-01", "Life story work", "How many?");
    }

    private static AttachmentSummary add(StaffMember who, Reference reference) {
        return FIXTURE.as(who, s -> s.get(RequestDocuments.class).add(reference, NOTE));
    }

    private static OpenedFile open(Reference reference, long id) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestDocuments.class).open(reference, id));
    }

    private static List<AttachmentSummary> list(Reference reference) {
        return FIXTURE.as(FIXTURE.gwen, s -> s.get(RequestDocuments.class)
                .of(s.get(RequestReading.class).request(reference).id()));
    }

    private static Problem problem(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call);
    }
}
