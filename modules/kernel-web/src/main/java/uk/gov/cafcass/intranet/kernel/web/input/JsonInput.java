package uk.gov.cafcass.intranet.kernel.web.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.problem.Problem.Fault;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Constraints;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * A JSON object that was sent, read field by field. What is wrong with a field is noted and told all at once by
 * {@link #check()}, and so is each field that nobody asked for: a misspelt name would otherwise be lost without a word. A
 * field that is {@code null} is as if it were not there.
 */
public final class JsonInput {

    private final JsonObject json;
    private final String path;
    private final List<Fault> faults;
    private final List<String> order;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<JsonInput> parts = new ArrayList<>();

    JsonInput(JsonObject json) {
        this(json, "", new ArrayList<>(), new ArrayList<>());
    }

    private JsonInput(JsonObject json, String path, List<Fault> faults, List<String> order) {
        this.json = json;
        this.path = path;
        this.faults = faults;
        this.order = order;
    }

    /**
     * The object as a record. Each component is a field of its name, or of the one that {@link At} says; what the component is says how it
     * is read and whether it must be there:
     *
     * <ul>
     *   <li>a text is empty where there is none, a list and a set likewise; {@link Required} says that they must not be;
     *   <li>an {@link Optional} may be missing, whatever it holds;
     *   <li>anything else must be there. What a missing number, amount or word of a fixed list is told is known, otherwise {@link Required}
     *       says it;
     *   <li>a type with a {@code parse} of its own reads text by that; what it cannot read is missing.
     * </ul>
     *
     * <p>What its constraints say of it is told together with what cannot be read, a field that cannot be read only as that. Such a record
     * has no constructor of its own, and its rules look at optional components: what is missing is null while they are asked.
     *
     * @throws Problem with a fault at each field that is wrong or not known
     */
    public <R extends Record> R as(Class<R> type) {
        R read = part(type);
        check();
        return read;
    }

    /** The same without {@link #check()}: of an object that is several records at once. */
    public <R extends Record> R part(Class<R> type) {
        R read = JsonRecords.read(this, type);
        Set<String> told = faults.stream().map(Fault::field).collect(Collectors.toSet());
        Constraints.faults(read).stream()
                .filter(fault -> !told.contains(fault.field()))
                .forEach(fault -> fault(fault.field(), fault.sentence()));
        return read;
    }

    /** Text; empty when it is not there. */
    public String text(String name) {
        return value(name)
                .flatMap(value -> as(JsonString.class, name, value, "text"))
                .map(JsonString::getString)
                .filter(text -> isWhole(name, text))
                .orElse("");
    }

    /** Half a character cannot be kept in any encoding. */
    private boolean isWhole(String name, String text) {
        boolean whole = text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        if (!whole) {
            fault(name, "This text has half a character in it (an unpaired surrogate)");
        }
        return whole;
    }

    /** Text that must be there and not blank. */
    public String text(String name, String sentenceWhenMissing) {
        int before = faults.size();
        String text = text(name);
        if (text.isBlank() && faults.size() == before) {
            fault(name, sentenceWhenMissing);
        }
        return text;
    }

    /** A day, as ISO 8601 writes it. */
    public Optional<LocalDate> day(String name) {
        return Optional.of(text(name)).filter(text -> !text.isBlank()).flatMap(text -> {
            Optional<LocalDate> day = QueryParameters.asDay(text.strip());
            if (day.isEmpty()) {
                fault(name, "There is no such day. Write it as 2015-06-08.");
            }
            return day;
        });
    }

    /** One of some words. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return Optional.of(text(name)).filter(text -> !text.isBlank()).flatMap(text -> {
            Optional<E> choice = EnumLabels.read(type, text);
            if (choice.isEmpty()) {
                fault(name, "Use one of " + EnumLabels.names(type));
            }
            return choice;
        });
    }

    /** One of some words, which must be there. */
    public <E extends Enum<E>> Optional<E> neededChoice(String name, Class<E> type) {
        if (value(name).isEmpty()) {
            fault(name, "Say which: one of " + EnumLabels.names(type));
        }
        return choice(name, type);
    }

    /** A whole number of at most nine digits. */
    public Optional<Integer> number(String name) {
        return value(name)
                .flatMap(value -> as(JsonNumber.class, name, value, "a number"))
                .map(JsonNumber::toString)
                .flatMap(digits -> {
                    if (!digits.matches("-?\\d{1,9}")) {
                        fault(name, "Send a whole number");
                        return Optional.empty();
                    }
                    return Optional.of(Integer.valueOf(digits));
                });
    }

    /** Whether there is something under this name. */
    public boolean has(String name) {
        return value(name).isPresent();
    }

    /** An amount in pounds, as a number with at most two decimal places; it may be less than nothing. */
    public Optional<Money> money(String name) {
        return value(name)
                .flatMap(value -> as(JsonNumber.class, name, value, "a number"))
                .map(JsonNumber::toString)
                .flatMap(digits -> {
                    if (!digits.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
                        fault(name, "Send pounds, with at most two decimal places, as in 1036.50");
                        return Optional.empty();
                    }
                    return Optional.of(new Money(new BigDecimal(digits)));
                });
    }

    /** A number with decimals. */
    public Optional<BigDecimal> decimal(String name) {
        return value(name)
                .flatMap(value -> as(JsonNumber.class, name, value, "a number"))
                .map(JsonNumber::bigDecimalValue);
    }

    /** Yes or no. */
    public Optional<Boolean> flag(String name) {
        return value(name).flatMap(value -> {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                fault(name, "Send true or false here");
                return Optional.empty();
            }
            return Optional.of(value == JsonValue.TRUE);
        });
    }

    /** A list of texts; empty when it is not there. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        value(name).flatMap(value -> as(JsonArray.class, name, value, "a list")).ifPresent(list -> {
            for (int i = 0; i < list.size(); i++) {
                String place = name + "[" + i + "]";
                as(JsonString.class, place, list.get(i), "text")
                        .map(JsonString::getString)
                        .filter(text -> isWhole(place, text))
                        .ifPresent(texts::add);
            }
        });
        return List.copyOf(texts);
    }

    /** An object within this one. */
    public Optional<JsonInput> object(String name) {
        return value(name)
                .flatMap(value -> as(JsonObject.class, name, value, "an object"))
                .map(value -> part(value, path + name + "."));
    }

    /** A list of objects; empty when it is not there at all. */
    public Optional<List<JsonInput>> objects(String name) {
        return value(name)
                .flatMap(value -> as(JsonArray.class, name, value, "a list"))
                .map(list -> {
                    List<JsonInput> objects = new ArrayList<>();
                    for (int i = 0; i < list.size(); i++) {
                        String place = name + "[" + i + "]";
                        as(JsonObject.class, place, list.get(i), "an object")
                                .ifPresent(value -> objects.add(part(value, path + place + ".")));
                    }
                    return objects;
                });
    }

    /** Notes that a field is wrong. */
    public void fault(String name, String sentence) {
        faults.add(new Fault(path + name, sentence));
    }

    /**
     * Says no if anything was wrong.
     *
     * @throws Problem with a fault at each field that is wrong or not known
     */
    public void check() {
        faults.sort(Comparator.comparing(this::place));
        unknown();
        Problem.refuse(faults);
    }

    /** Where a field was asked for: the last that it is, or is within. */
    private int place(Fault fault) {
        String field = fault.field();
        int place = order.size() - 1;
        while (place >= 0 && !isWithin(field, order.get(place))) {
            place--;
        }
        return place;
    }

    private static boolean isWithin(String field, String other) {
        return field.equals(other) || field.startsWith(other + ".") || field.startsWith(other + "[");
    }

    private void unknown() {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        fault(name, "There is no such field here. Known are " + String.join(", ", known) + "."));
        parts.forEach(JsonInput::unknown);
    }

    private Optional<JsonValue> value(String name) {
        if (known.add(name)) {
            order.add(path + name);
        }
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private JsonInput part(JsonObject value, String place) {
        JsonInput part = new JsonInput(value, place, faults, order);
        parts.add(part);
        return part;
    }

    private <T extends JsonValue> Optional<T> as(Class<T> type, String name, JsonValue value, String what) {
        if (type.isInstance(value)) {
            return Optional.of(type.cast(value));
        }
        fault(name, "Send " + what + " here");
        return Optional.empty();
    }
}
