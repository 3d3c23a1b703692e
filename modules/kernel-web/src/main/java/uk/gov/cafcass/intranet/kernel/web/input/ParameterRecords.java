package uk.gov.cafcass.intranet.kernel.web.input;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.problem.Problem;
import uk.gov.cafcass.intranet.kernel.text.EnumLabels;
import uk.gov.cafcass.intranet.kernel.web.input.RecordReading.Component;

/** How the components of a record are read from parameters; see {@link QueryParameters#read}. */
final class ParameterRecords {

    private static final ClassValue<RecordReading<QueryParameters>> READINGS = new ClassValue<>() {
        @Override
        protected RecordReading<QueryParameters> computeValue(Class<?> type) {
            return new RecordReading<>(type, ParameterRecords::reading);
        }
    };

    private enum YesOrNo {
        TRUE,
        FALSE
    }

    private ParameterRecords() {}

    static <R extends Record> R read(QueryParameters sent, Class<R> type) {
        return type.cast(READINGS.get(type).read(sent));
    }

    static Set<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> Component.of(component).field())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Function<QueryParameters, @Nullable Object> reading(Component component) {
        String name = component.field();
        Text<?> text = text(component);
        Function<QueryParameters, Optional<?>> value = sent -> sent.value(name, text.reading(), text.sentence());
        if (component.otherwise().isPresent()) {
            return sent -> value.apply(sent)
                    .<Object>map(read -> read)
                    .orElse(component.otherwise().get());
        }
        return sent -> {
            if (!component.optional()) {
                sent.require(name);
            }
            return component.held(value.apply(sent));
        };
    }

    /**
     * How a text is read.
     *
     * @param sentence what to send, where it cannot be read
     */
    private record Text<T>(Function<String, Optional<T>> reading, String sentence) {}

    @SuppressWarnings({"rawtypes", "unchecked"}) // the constants of a type that is known when the program runs
    private static Text<?> text(Component component) {
        Class<?> type = component.raw();
        if (type == String.class) {
            return new Text<>(Optional::of, "");
        }
        if (type == LocalDate.class) {
            return new Text<>(QueryParameters::asDay, "Write the day as 2015-06-08.");
        }
        if (type == OffsetDateTime.class) {
            return new Text<>(QueryParameters::asMoment, "Write the moment as 2026-11-24T10:30:00Z.");
        }
        if (type == Integer.class || type == int.class) {
            return number(component.between().orElseThrow(component::unreadable));
        }
        if (type == Boolean.class) {
            return new Text<>(
                    word -> EnumLabels.read(YesOrNo.class, word).map(YesOrNo.TRUE::equals),
                    "Use one of " + EnumLabels.names(YesOrNo.class) + ".");
        }
        if (type.isEnum()) {
            Class constants = type;
            return new Text<>(
                    word -> EnumLabels.read(constants, word), "Use one of " + EnumLabels.names(constants) + ".");
        }
        return parsed(component, type);
    }

    private static Text<Integer> number(Between bounds) {
        return new Text<>(
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number >= bounds.from() && number <= bounds.to()),
                "Use a number from " + bounds.from() + " to " + bounds.to() + ".");
    }

    /** What a type reads from text itself. */
    private static Text<Object> parsed(Component component, Class<?> type) {
        Method parse;
        try {
            parse = type.getDeclaredMethod("parse", String.class);
        } catch (NoSuchMethodException e) {
            throw component.unreadable();
        }
        parse.setAccessible(true);
        return new Text<>(text -> Optional.of(parsed(parse, text)), "");
    }

    private static Object parsed(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Problem problem) {
                throw problem;
            }
            throw new IllegalStateException("This cannot be asked: " + parse, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("This cannot be asked: " + parse, e);
        }
    }
}
