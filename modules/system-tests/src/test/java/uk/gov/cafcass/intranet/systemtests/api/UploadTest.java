package uk.gov.cafcass.intranet.systemtests.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.cafcass.intranet.kernel.staff.Role;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** The documents of a request: what is taken, what is not, and that it comes back byte by byte. */
@ApiTest
class UploadTest {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXE = executable();
    private static final int LIMIT = 25 * 1024 * 1024;

    private final Intranet intranet;
    private final Program governance;
    private final String documents;

    UploadTest(Intranet intranet) {
        this.intranet = intranet;
        governance = Program.as(intranet, Role.GOVERNANCE);
        documents = new RequestFixture(intranet).registered() + "/documents";
    }

    @Test
    void a_document_comes_back_as_it_was_added() {
        Reply added = governance.upload(documents + "?name=annex%20A.pdf", PDF).is(201);

        Reply opened = governance.get(RequestFixture.path(added)).is(200);

        assertThat(opened.bytes()).isEqualTo(PDF);
        assertThat(opened.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(opened.header("Content-Disposition")).contains("annex A.pdf");
        assertThat(added.json().getInt("size")).isEqualTo(PDF.length);
        assertThat(names()).containsExactly("annex A.pdf");
        Program.as(intranet, Role.APPROVER).get(RequestFixture.path(added)).is(200);
    }

    @Test
    void a_name_may_come_in_a_header_and_loses_its_folders() {
        governance
                .send(
                        "POST",
                        documents,
                        BodyPublishers.ofByteArray(PDF),
                        "Content-Type",
                        "application/pdf",
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''..%2F..%2Fz%C3%B6.pdf")
                .is(201);

        assertThat(names()).containsExactly("zö.pdf");
    }

    @Test
    void a_form_with_a_file_does_as_well() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\nTwelve centres.\r\n--b--\r\n";

        Reply added = governance
                .send(
                        "POST",
                        documents,
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .is(201);

        assertThat(governance.get(RequestFixture.path(added)).text()).isEqualTo("Twelve centres.");
        assertThat(added.json().getString("mediaType")).isEqualTo("text/plain");
    }

    @Test
    void a_form_without_a_file_is_not_taken() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nTwelve\r\n--b--\r\n";

        governance
                .send(
                        "POST",
                        documents,
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .problem(422, "document.missing");

        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_needs_no_media_type_since_it_is_looked_into() {
        governance
                .send("POST", documents + "?name=a.pdf", BodyPublishers.ofByteArray(PDF))
                .is(201);
        governance
                .send("POST", documents + "?name=b.pdf", BodyPublishers.noBody())
                .problem(422, "document.empty");

        assertThat(names()).containsExactly("a.pdf");
    }

    static Stream<Arguments> refused() {
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("0 bytes", "a.pdf", new byte[0], 422, "document.empty"),
                Arguments.of("an .exe called .pdf", "a.pdf", EXE, 415, "document.type"),
                Arguments.of("an .exe called .txt", "a.txt", EXE, 415, "document.type"),
                Arguments.of("an .exe", "a.exe", EXE, 415, "document.type"),
                Arguments.of("a PDF called .docx", "a.docx", PDF, 415, "document.type"),
                Arguments.of("a page with a script", "a.html", script, 415, "document.type"),
                Arguments.of("one byte too much", "a.txt", spaces(LIMIT + 1), 413, "document.too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_taken_is_not_kept(String what, String name, byte[] bytes, int status, String code) {
        JsonObject problem =
                governance.upload(documents + "?name=" + name, bytes).problem(status, code);

        assertThat(Reply.fields(problem)).as(what).containsExactly("file");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_file_without_a_name_is_not_taken() {
        governance.upload(documents, PDF).problem(422, "document.name");

        assertThat(names()).isEmpty();
    }

    @Test
    void only_governance_adds_documents() {
        Program.as(intranet, Role.APPROVER)
                .upload(documents + "?name=a.pdf", PDF)
                .is(403);

        assertThat(names()).isEmpty();
    }

    private List<String> names() {
        return governance.get(documents).is(200).json().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .map(document -> document.getString("name"))
                .toList();
    }

    private static byte[] executable() {
        byte[] bytes = new byte[1024];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = 0x40;
        bytes[0x40] = 'P';
        bytes[0x41] = 'E';
        return bytes;
    }

    private static byte[] spaces(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }
}
