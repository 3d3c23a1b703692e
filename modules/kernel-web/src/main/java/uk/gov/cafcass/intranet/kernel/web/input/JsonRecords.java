package uk.gov.cafcass.intranet.kernel.web.input;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.money.Money;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.RecordReading.Component;

/** How the components of a record are read from a JSON object; see {@link JsonInput#as}. */
final class JsonRecords {

    private static final ClassValue<RecordReading<JsonInput>> READINGS = new ClassValue<>() {
        @Override
        protected RecordReading<JsonInput> computeValue(Class<?> type) {
            return new RecordReading<>(type, JsonRecords::reading);
        }
    };

    /** What may be missing: whether it may, the component says. */
    private static final Map<Class<?>, BiFunction<JsonInput, String, Optional<?>>> PLAIN = plain();

    private static final Map<Class<?>, String> MISSING = Map.of(
            Money.class, "Say how much, in pounds",
            Integer.class, "Send a whole number",
            Long.class, "Send a whole number");

    private JsonRecords() {}

    private static Map<Class<?>, BiFunction<JsonInput, String, Optional<?>>> plain() {
        Map<Class<?>, BiFunction<JsonInput, String, Optional<?>>> plain = new HashMap<>();
        plain.put(LocalDate.class, JsonInput::day);
        plain.put(Integer.class, JsonInput::number);
        plain.put(Long.class, (sent, name) -> sent.number(name).map(Integer::longValue));
        plain.put(Money.class, JsonInput::money);
        plain.put(BigDecimal.class, JsonInput::decimal);
        plain.put(Boolean.class, JsonInput::flag);
        return Map.copyOf(plain);
    }

    static <R extends Record> R read(JsonInput sent, Class<R> type) {
        return type.cast(READINGS.get(type).read(sent));
    }

    private static Function<JsonInput, @Nullable Object> reading(Component component) {
        Class<?> type = component.raw();
        if (component.field().isEmpty()) {
            return sent -> READINGS.get(type).read(sent);
        }
        if (type == String.class) {
            return text(component);
        }
        if (type == List.class || type == Set.class) {
            return many(component);
        }
        if (type.isRecord() && component.optional() && !PLAIN.containsKey(type)) {
            return sent -> sent.object(component.field())
                    .map(part -> READINGS.get(type).read(part));
        }
        return one(component, type);
    }

    private static Function<JsonInput, @Nullable Object> text(Component component) {
        return sent -> {
            String text = sent.text(component.field());
            return component.optional() ? Optional.of(text).filter(words -> !words.isBlank()) : text;
        };
    }

    private static Function<JsonInput, @Nullable Object> many(Component component) {
        String field = component.field();
        Class<?> element = component.element();
        if (element == String.class) {
            return sent -> component.raw() == Set.class ? Set.copyOf(sent.texts(field)) : sent.texts(field);
        }
        if (element.isEnum()) {
            return sent -> constants(sent, field, element.asSubclass(Enum.class));
        }
        RecordReading<JsonInput> parts = READINGS.get(element);
        return sent -> {
            Optional<List<Object>> read = sent.objects(field)
                    .map(list -> list.stream().map(parts::read).toList());
            return component.optional() ? read : read.orElse(List.of());
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the constants of a type that is known when the program runs
    private static Set<Object> constants(JsonInput sent, String field, Class<? extends Enum> type) {
        Set<Object> known = new HashSet<>();
        boolean unknown = false;
        for (String word : sent.texts(field)) {
            Optional<?> constant = EnumLabels.read(type, word);
            constant.ifPresent(known::add);
            unknown |= constant.isEmpty();
        }
        if (unknown) {
            sent.fault(field, "Use some of " + EnumLabels.names((Class) type));
        }
        return Set.copyOf(known);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the constants of a type that is known when the program runs
    private static Function<JsonInput, @Nullable Object> one(Component component, Class<?> type) {
        String field = component.field();
        BiFunction<JsonInput, String, Optional<?>> reading;
        @Nullable String missing = MISSING.get(type);
        if (PLAIN.containsKey(type)) {
            reading = PLAIN.get(type);
        } else if (type.isEnum()) {
            Class<? extends Enum> constants = type.asSubclass(Enum.class);
            reading = (sent, name) -> sent.choice(name, constants);
            missing = "Say which: one of " + EnumLabels.names((Class) constants);
        } else {
            reading = parsed(component, type);
        }
        if (component.optional() || component.required()) {
            return sent -> component.held(reading.apply(sent, field));
        }
        if (missing == null) {
            throw new IllegalArgumentException(field + " must be there: say with @Required with which sentence");
        }
        String sentence = missing;
        return sent -> {
            if (!sent.has(field)) {
                sent.fault(field, sentence);
            }
            return component.held(reading.apply(sent, field));
        };
    }

    /** What a type reads from text itself. */
    private static BiFunction<JsonInput, String, Optional<?>> parsed(Component component, Class<?> type) {
        Method parse;
        try {
            parse = type.getMethod("parse", String.class);
        } catch (NoSuchMethodException e) {
            throw component.unreadable();
        }
        return (sent, name) -> {
            try {
                return (Optional<?>) parse.invoke(null, sent.text(name));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("This cannot be asked: " + parse, e);
            }
        };
    }
}
