package uk.gov.cafcass.intranet.kernel.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** What is sent, however much it is: read up to a limit, and the rest taken off the line so that the answer can be read. */
class BodyReaderTest {

    private static final int LIMIT = 2_000_000;

    /** Gives so many bytes, few at a time as a network does, and counts what was taken. */
    private static final class Sent extends InputStream {
        private final long size;
        private long taken;

        Sent(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return taken == size ? -1 : 'a' + (int) (taken++ % 26);
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int now = (int) Math.min(Math.min(length, 4000), size - taken);
            if (now <= 0) {
                return length == 0 ? 0 : -1;
            }
            taken += now;
            return now;
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "1999999", "2000000"})
    void a_document_up_to_the_limit_is_read_whole(int size) {
        assertThat(BodyReader.json(new Sent(size))).hasSize(size);
    }

    @ParameterizedTest
    @CsvSource({"2000001", "5000000"})
    void one_over_the_limit_is_refused_and_yet_taken_off_the_line(int size) {
        Sent sent = new Sent(size);
        Problem refusal = catchThrowableOfType(Problem.class, () -> BodyReader.json(sent));
        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.code()).isEqualTo("body.too-large");
        assertThat(sent.taken).isEqualTo(size);
    }

    @Test
    void whoever_sends_without_end_is_not_listened_to_for_ever() {
        Sent endless = new Sent(Long.MAX_VALUE);
        assertThatThrownBy(() -> BodyReader.json(endless)).isInstanceOf(Problem.class);
        assertThat(endless.taken).isBetween((long) LIMIT, 100L * 1024 * 1024);
    }

    @Test
    void what_is_read_are_the_first_bytes() {
        byte[] sent = {1, 2, 3, 4, 5};
        assertThat(BodyReader.atMost(3, new ByteArrayInputStream(sent))).containsExactly(1, 2, 3);
        assertThat(BodyReader.atMost(5, new ByteArrayInputStream(sent))).containsExactly(sent);
        assertThat(BodyReader.atMost(9, new ByteArrayInputStream(sent))).containsExactly(sent);
    }

    @Test
    void a_line_that_breaks_is_no_fault_of_what_was_sent() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertThatThrownBy(() -> BodyReader.json(broken)).isInstanceOf(UncheckedIOException.class);
    }
}
