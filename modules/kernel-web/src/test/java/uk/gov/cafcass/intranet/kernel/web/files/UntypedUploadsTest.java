package uk.gov.cafcass.intranet.kernel.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.kernel.web.SentRequest;

/** A document that came without a media type is bytes, and nothing else is taken for one. */
class UntypedUploadsTest {

    private static final String TYPE = "Content-Type";

    private static SentRequest filtered(SentRequest sent) {
        new UntypedUploads().filter(sent.context());
        return sent;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, requests/15-105/documents, true",
        "POST, centres/7/documents, true",
        "PUT, requests/15-105/documents, false",
        "GET, requests/15-105/documents, false",
        "POST, requests, false",
        "POST, requests/15-105/documents/7, false",
    })
    void only_what_adds_a_document_is_taken_for_bytes(String method, String path, boolean bytes) {
        SentRequest sent = filtered(new SentRequest(method, path));
        assertThat(sent.headers.getFirst(TYPE)).isEqualTo(bytes ? "application/octet-stream" : null);
    }

    @Test
    void a_document_that_says_what_it_is_stays_that() {
        SentRequest sent = filtered(new SentRequest("POST", "requests/15-105/documents")
                .typed(MediaType.TEXT_PLAIN_TYPE)
                .with(TYPE, "text/plain"));
        assertThat(sent.headers.get(TYPE)).containsExactly("text/plain");
    }
}
