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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form as somebody left it.
 *
 * @param fields what stood in each field, by its name in the form; several values where several boxes were ticked
 * @param keptAt when it was last kept
 */
public record KeptForm(Map<String, List<String>> fields, OffsetDateTime keptAt) {

    /** A widget of several parts, such as a date with its calendar, sends its text as ID_input; the field is called ID. */
    private static final Pattern WIDGET_TEXT = Pattern.compile("_input$");

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** Reads what the browser sent: a JSON object of texts and lists of texts; what is not that is left out. */
    static KeptForm read(String content, OffsetDateTime keptAt) {
        Map<String, List<String>> fields = new HashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            reader.readObject().forEach((name, value) -> {
                List<String> texts = texts(value instanceof JsonArray several ? several : List.of(value));
                if (!texts.isEmpty()) {
                    fields.put(WIDGET_TEXT.matcher(name).replaceFirst(""), texts);
                }
            });
        } catch (JsonException e) {
            return new KeptForm(Map.of(), keptAt);
        }
        return new KeptForm(fields, keptAt);
    }

    private static List<String> texts(List<JsonValue> values) {
        return values.stream()
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }

    /** Whether the form had the field, be it empty; a box or a choice that was not ticked it had not. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** What stood in a field, of several values the first; empty when nothing did. */
    public String field(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** What was ticked of several boxes. */
    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
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
