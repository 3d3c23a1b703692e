package uk.gov.cafcass.intranet.providers.agreements.rest;

import java.io.InputStream;
import uk.gov.cafcass.intranet.kernel.validation.Required;
import uk.gov.cafcass.intranet.kernel.web.input.BodyReader;
import uk.gov.cafcass.intranet.kernel.web.input.JsonInput;
import uk.gov.cafcass.intranet.kernel.web.input.JsonReader;

/**
 * What something should have said, and why.
 *
 * @param value as if it were new
 * @param why in a sentence
 */
record Corrected<T extends Record>(T value, String why) {

    private record Reason(
            @Required(message = "Say in a sentence why, for those who look at the history later") String why) {}

    static <T extends Record> Corrected<T> read(InputStream body, Class<T> type) {
        return read(JsonReader.object(BodyReader.json(body)), type);
    }

    static <T extends Record> Corrected<T> read(JsonInput sent, Class<T> type) {
        Reason reason = sent.part(Reason.class);
        T value = sent.as(type);
        return new Corrected<>(value, reason.why());
    }
}
