package uk.gov.cafcass.intranet.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.documents.Documents.Content;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.kernel.testing.Database;
import uk.gov.cafcass.intranet.kernel.testing.Transactions;

/** Contents are kept once, for what they are, and some not at all. The settings are those that are delivered. */
class DocumentsTest {

    private static final Database DATABASE = Database.with("kernel");
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private final Transactions transactions = new Transactions(DATABASE);

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("reply.pdf", FileSamples.PDF, "application/pdf"),
                arguments("REPLY.PDF", FileSamples.PDF, "application/pdf"),
                arguments("no ending", FileSamples.PDF, "application/pdf"),
                arguments("letter.docx", FileSamples.DOCX, OPEN_XML + "wordprocessingml.document"),
                arguments("figures.xlsx", FileSamples.XLSX, OPEN_XML + "spreadsheetml.sheet"),
                arguments("photo.png", FileSamples.PNG, "image/png"),
                arguments("notes.txt", FileSamples.PLAIN, "text/plain"),
                arguments("figures.csv", FileSamples.CSV, "text/csv"),
                arguments("request.eml", FileSamples.EML, "message/rfc822"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_the_work_needs_is_taken_and_its_type_is_found_from_its_content(
            String name, byte[] bytes, String mediaType) {
        Content kept = keep(name, bytes);
        assertThat(kept.mediaType()).isEqualTo(mediaType);
        assertThat(read(kept.sha256())).hasValueSatisfying(content -> {
            assertThat(content.bytes()).isEqualTo(bytes);
            assertThat(content.mediaType()).isEqualTo(mediaType);
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("letter.pdf", FileSamples.EXE),
                arguments("letter.exe", FileSamples.EXE),
                arguments("letter.exe", FileSamples.PDF),
                arguments("letter.docx", FileSamples.PDF),
                arguments("letter.pdf", FileSamples.PNG),
                arguments("letter.pdf", FileSamples.PLAIN),
                arguments("page.html", FileSamples.HTML),
                arguments("page.pdf", FileSamples.HTML),
                arguments("page.txt", FileSamples.HTML),
                arguments("page", FileSamples.HTML),
                arguments("page.html", FileSamples.PLAIN),
                arguments("picture.svg", FileSamples.SVG),
                arguments("picture.png", FileSamples.SVG),
                arguments("picture.txt", FileSamples.SVG),
                arguments("archive.zip", FileSamples.DOCX),
                arguments("script.js", FileSamples.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_not_what_its_name_says_or_could_run_is_refused(String name, byte[] bytes) {
        Problem problem = refusal(name, bytes);
        assertThat(problem.kind()).isEqualTo(Kind.UNSUPPORTED);
        assertThat(problem.faults()).extracting(Fault::field).containsExactly("file");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("empty.pdf", new byte[0]).code()).isEqualTo("document.empty");
    }

    @Test
    void a_file_at_the_limit_is_taken_and_one_byte_more_is_not() {
        byte[] most = new byte[25 * 1024 * 1024];
        java.util.Arrays.fill(most, (byte) 'a');
        assertThat(keep("most.txt", most).bytes()).hasSameSizeAs(most);
        assertThat(refusal("more.txt", java.util.Arrays.copyOf(most, most.length + 1))
                        .kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void the_same_bytes_are_stored_once_under_whatever_name() {
        byte[] bytes = FileSamples.text("Only once\n");
        Content first = keep("one.txt", bytes);
        Content second = keep("two.txt", bytes.clone());
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(DATABASE.query(
                        "select count(*), max(size) from kernel.document where sha256 = '" + first.sha256() + "'"))
                .containsExactly(List.of("1", "10"));
    }

    @Test
    void a_fingerprint_that_nobody_has_seen_gives_nothing() {
        assertThat(read(Fingerprint.sha256(FileSamples.text("unknown")))).isEmpty();
    }

    private Content keep(String name, byte[] bytes) {
        return transactions.call(services -> services.get(Documents.class).keepUpload(name, bytes));
    }

    private Optional<Content> read(String sha256) {
        return transactions.call(services -> services.get(Documents.class).read(sha256));
    }

    private Problem refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Problem.class, () -> keep(name, bytes));
    }
}
