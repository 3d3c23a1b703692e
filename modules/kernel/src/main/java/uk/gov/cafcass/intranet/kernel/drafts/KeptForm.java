package uk.gov.cafcass.intranet.kernel.drafts;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * A form as somebody left it.
 *
 * @param fields what stood in each field, by its name in the form; of several values the first
 * @param keptAt when it was last kept
 */
public record KeptForm(Map<String, String> fields, OffsetDateTime keptAt) {

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** Reads what the browser sent: a JSON object of texts and lists of texts; what is not that is left out. */
    static KeptForm read(String content, OffsetDateTime keptAt) {
        Map<String, String> fields = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            reader.readObject().forEach((name, value) -> {
                JsonValue first = value instanceof JsonArray array && !array.isEmpty() ? array.get(0) : value;
                if (first instanceof JsonString text) {
                    fields.put(name, text.getString());
                }
            });
        } catch (JsonException e) {
            return new KeptForm(Map.of(), keptAt);
        }
        return new KeptForm(fields, keptAt);
    }

    /** What stood in a field; empty when nothing did. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** How many lines a repeated part had, such as {@code asked} with fields {@code asked:0:question}, {@code asked:1:question}. */
    public int lines(String part, String field) {
        int lines = 0;
        while (fields.containsKey(part + ":" + lines + ":" + field)) {
            lines++;
        }
        return lines;
    }
}
