package uk.gov.cafcass.intranet.kernel.web.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.EntityPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.kernel.attachments.Upload;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;

/** Files that programs send. */
class UploadReaderTest {

    private static final String HEADER = "attachment; filename=\"b.pdf\"";

    @Test
    void the_name_in_the_parameters_goes_before_that_in_the_header() {
        assertThat(UploadReader.fromBody(Optional.of("folder/a.pdf"), HEADER, body("x"), 10)
                        .name())
                .isEqualTo("a.pdf");
        assertThat(UploadReader.fromBody(Optional.empty(), HEADER, body("x"), 10)
                        .name())
                .isEqualTo("b.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"inline", "attachment; filename=\"folder/\""})
    void without_a_name_it_is_refused(@Nullable String disposition) {
        Problem refusal = catchThrowableOfType(
                Problem.class, () -> UploadReader.fromBody(Optional.empty(), disposition, body("x"), 10));

        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("name");
    }

    @Test
    void of_a_file_over_the_limit_one_byte_more_is_kept_so_that_it_can_be_refused() {
        Upload upload = UploadReader.fromBody(Optional.of("a.txt"), null, body("0123456789"), 4);

        assertThat(upload.bytes()).isEqualTo("01234".getBytes(UTF_8));
    }

    @Test
    void a_form_without_a_file_is_refused() {
        Problem refusal =
                catchThrowableOfType(Problem.class, () -> UploadReader.fromForm(Optional.empty(), List.of(), 10));

        assertThat(refusal.code()).isEqualTo("document.missing");
        assertThat(refusal.faults()).extracting(Fault::field).containsExactly("file");
    }

    @Test
    void of_a_form_the_first_part_that_is_a_file_is_taken_and_called_as_the_parameters_say() {
        List<EntityPart> parts = List.of(
                part(Optional.empty(), "note"),
                part(Optional.of("a.txt"), "first"),
                part(Optional.of("b.txt"), "second"));

        assertThat(UploadReader.fromForm(Optional.empty(), parts, 10).name()).isEqualTo("a.txt");
        assertThat(UploadReader.fromForm(Optional.empty(), parts, 10).bytes()).isEqualTo("first".getBytes(UTF_8));
        assertThat(UploadReader.fromForm(Optional.of("c.txt"), parts, 10).name())
                .isEqualTo("c.txt");
        assertThat(UploadReader.fromForm(Optional.empty(), parts, 3).bytes()).hasSize(4);
    }

    /** A part of a form; it can be read as often as it is asked for. */
    private static EntityPart part(Optional<String> fileName, String content) {
        return (EntityPart) Proxy.newProxyInstance(
                UploadReaderTest.class.getClassLoader(),
                new Class<?>[] {EntityPart.class},
                (self, called, arguments) -> called.getName().equals("getFileName") ? fileName : body(content));
    }

    private static InputStream body(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }
}
