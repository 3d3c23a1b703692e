package uk.gov.cafcass.intranet.kernel.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.documents.Fingerprint;

/** However a body is read, it has the fingerprint of its bytes. */
class DigestedBodyTest {

    private static final byte[] BYTES = "{\"name\": \"Sample\"}".getBytes(StandardCharsets.UTF_8);

    private final DigestedBody body = new DigestedBody(new ByteArrayInputStream(BYTES));

    @Test
    void read_at_once_byte_by_byte_or_left_out_each_byte_counts_once() throws IOException {
        assertThat(body.read()).isEqualTo('{');
        assertThat(body.skip(3)).isEqualTo(3);
        assertThat(body.readAllBytes()).hasSize(BYTES.length - 4);
        assertThat(body.read()).isNegative();

        assertThat(body.sha256()).isEqualTo(Fingerprint.sha256(BYTES));
    }

    @Test
    void it_is_the_same_however_often_it_is_asked() throws IOException {
        assertThat(body.readAllBytes()).isEqualTo(BYTES);

        assertThat(body.sha256()).isEqualTo(body.sha256()).isEqualTo(Fingerprint.sha256(BYTES));
    }

    @Test
    void nobody_reads_it_twice_from_a_mark() {
        assertThat(body.markSupported()).isFalse();
    }
}
