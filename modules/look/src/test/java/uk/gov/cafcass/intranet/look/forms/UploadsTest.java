package uk.gov.cafcass.intranet.look.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;
import uk.gov.cafcass.intranet.look.FakeFaces;
import uk.gov.cafcass.intranet.look.forms.Uploads.Outcome;

/** Files that are sent and saved: one that has a problem is told beside the others, and what is too large is not read to its end. */
class UploadsTest {

    private final FakeFaces faces = FakeFaces.open();
    private final Uploads uploads = new Uploads();
    private final List<Upload> kept = new ArrayList<>();

    @AfterEach
    void close() {
        faces.close();
    }

    /** What PrimeFaces hands on for each file. */
    private static final class Sent extends FileUploadEvent {
        private static final long serialVersionUID = 1;

        Sent(String name, InputStream content) {
            super(
                    new HtmlPanelGroup(),
                    answering(UploadedFile.class, Map.of("getFileName", name, "getInputStream", content)),
                    1);
        }
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                UploadsTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, called, given) -> answers.get(called.getName())));
    }

    private static InputStream bytes(int many) {
        return new ByteArrayInputStream(new byte[many]);
    }

    @Test
    void a_file_that_has_a_problem_is_told_by_its_name_and_the_others_go_on() throws IOException {
        uploads.take(new Sent("a.pdf", bytes(3)), 10, kept::add);
        uploads.take(new Sent("b.exe", bytes(3)), 10, file -> {
            throw Problem.of(Kind.INVALID, "document.kind", "This is a program.");
        });
        uploads.take(new Sent("c.pdf", bytes(3)), 10, kept::add);
        assertThat(uploads.getLines())
                .containsExactly(
                        new Outcome(true, "a.pdf"),
                        new Outcome(false, "b.exe: This is a program."),
                        new Outcome(true, "c.pdf"));
        assertThat(kept).extracting(Upload::name).containsExactly("a.pdf", "c.pdf");
    }

    @ParameterizedTest
    @CsvSource({"9, 9", "10, 10", "11, 11", "5000, 11"})
    void of_a_file_that_is_too_large_one_byte_too_many_is_read_so_that_it_can_be_refused(int sent, int read)
            throws IOException {
        uploads.take(new Sent("a.pdf", bytes(sent)), 10, kept::add);
        assertThat(kept.get(0).bytes()).hasSize(read);
        assertThat(UploadedPart.read(part("a.pdf", bytes(sent)), 10).bytes()).hasSize(read);
    }

    @Test
    void a_fault_of_ours_is_not_taken_for_a_problem_of_the_file() {
        IllegalStateException fault = catchThrowableOfType(
                IllegalStateException.class,
                () -> uploads.take(new Sent("a.pdf", bytes(1)), 10, file -> {
                    throw new IllegalStateException("The disk is full");
                }));
        assertThat(fault).hasMessage("The disk is full");
        assertThat(uploads.getLines()).isEmpty();
    }

    private static Part part(@Nullable String name, InputStream content) {
        return answering(
                Part.class,
                name == null
                        ? Map.of("getInputStream", content)
                        : Map.of("getInputStream", content, "getSubmittedFileName", name));
    }

    @Test
    void a_file_without_a_name_has_an_empty_one() throws IOException {
        assertThat(UploadedPart.read(part(null, bytes(1)), 10).name()).isEmpty();
    }

    /** Whatever a file holds, it cannot act in our name. */
    @Test
    void a_file_is_always_to_be_saved_and_never_run_in_the_page() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                UploadsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, called, given) -> {
                    if (called.getName().equals("getOutputStream")) {
                        return stream(sent);
                    }
                    headers.put(
                            given.length == 2 ? given[0].toString() : called.getName(),
                            given[given.length - 1].toString());
                    return null;
                });
        SavedFile.send(response, "räume \"1\".html", "text/html", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(headers)
                .containsEntry("setContentType", "text/html")
                .containsEntry("setContentLength", "8")
                .containsEntry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(headers.get("Content-Disposition")).startsWith("attachment").doesNotContain("\"1\"");
        assertThat(sent).hasToString("<script>");
    }

    private static ServletOutputStream stream(ByteArrayOutputStream sent) {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                sent.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
    }
}
