package uk.gov.cafcass.intranet.kernel.web.input;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Kind;

/** Parses a JSON object; what is none is malformed. */
public final class JsonReader {

    private static final int DEEPEST = 50;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private JsonReader() {}

    /**
     * The object that these bytes are, in UTF-8.
     *
     * @throws Problem {@link Kind#MALFORMED}
     */
    public static JsonInput object(byte[] bytes) {
        String text = text(bytes);
        mustNotBeTooDeep(text);
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw malformed("json.no-object", "Send a JSON object: { … }.");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw malformed("json.more", "Send one JSON object and nothing after it.");
            }
            return new JsonInput(object);
        } catch (JsonException e) {
            throw malformed("json.broken", "This is not JSON. " + place(e)).because(e);
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException e) {
            throw malformed("json.broken", "This is not JSON, or it is nested too deeply.")
                    .because(e);
        }
    }

    /**
     * The record that a body is, see {@link JsonInput#as}.
     *
     * @throws Problem {@link Kind#MALFORMED}; {@link Kind#INVALID} with a fault at each field that is wrong or not known
     */
    public static <R extends Record> R read(byte[] bytes, Class<R> type) {
        return object(bytes).as(type);
    }

    /**
     * The record that a body of at most 2 MB is.
     *
     * @throws Problem as {@link #read(byte[], Class)}; {@link Kind#TOO_LARGE}
     */
    public static <R extends Record> R read(InputStream body, Class<R> type) {
        return read(BodyReader.json(body), type);
    }

    /** The parser calls itself for every level; nobody's request may use up the stack. */
    private static void mustNotBeTooDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw malformed("json.broken", "This is not JSON, or it is nested too deeply.");
            }
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("json.not-utf-8", "This is not UTF-8.").because(e);
        }
    }

    private static String place(JsonException e) {
        if (e instanceof jakarta.json.stream.JsonParsingException parsing && parsing.getLocation() != null) {
            return "Look at line " + parsing.getLocation().getLineNumber() + ", column "
                    + parsing.getLocation().getColumnNumber() + ".";
        }
        return "Look whether it is complete.";
    }

    private static Problem malformed(String code, String sentence) {
        return Problem.of(Kind.MALFORMED, code, sentence);
    }
}
