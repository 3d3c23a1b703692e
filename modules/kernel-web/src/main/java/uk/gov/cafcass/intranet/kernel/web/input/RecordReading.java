package uk.gov.cafcass.intranet.kernel.web.input;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.gov.cafcass.intranet.kernel.validation.At;
import uk.gov.cafcass.intranet.kernel.validation.Required;

/**
 * How something that was sent becomes a record, component by component; found out once for each record.
 *
 * @param <S> what the components are read from
 */
final class RecordReading<S> {

    private final Constructor<?> constructor;
    private final List<Function<S, @Nullable Object>> readings;

    /**
     * The reading of a record.
     *
     * @param reading how one of its components is read
     */
    RecordReading(Class<?> type, Function<Component, Function<S, @Nullable Object>> reading) {
        RecordComponent[] components = Optional.ofNullable(type.getRecordComponents())
                .orElseThrow(() -> new IllegalArgumentException("Only a record can be read: " + type));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("Every record has such a constructor: " + type, e);
        }
        constructor.setAccessible(true);
        readings = Arrays.stream(components).map(Component::of).map(reading).toList();
    }

    /** The record; what could not be read is null in it. */
    Object read(S sent) {
        @Nullable Object[] values = readings.stream().map(reading -> reading.apply(sent)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "A record that is read takes whatever comes, and null for what is missing: " + constructor, e);
        }
    }

    /**
     * A component of a record.
     *
     * @param field what it is called in what was sent; empty when its own components are fields there
     * @param optional whether it is an {@link Optional}
     * @param required whether something says with which sentence it must be there
     * @param between which numbers it may be, if something says so
     * @param type of what it, or the optional, holds
     */
    record Component(String field, boolean optional, boolean required, Optional<Between> between, Type type) {

        static Component of(RecordComponent component) {
            @Nullable At at = component.getAnnotation(At.class);
            String field = at == null ? component.getName() : at.value();
            boolean required = component.isAnnotationPresent(Required.class);
            Optional<Between> between = Optional.ofNullable(component.getAnnotation(Between.class));
            if (component.getType() == Optional.class) {
                AnnotatedType held = ((AnnotatedParameterizedType) component.getAnnotatedType())
                        .getAnnotatedActualTypeArguments()[0];
                return new Component(field, true, required, between, held.getType());
            }
            return new Component(field, false, required, between, component.getGenericType());
        }

        /** The number that it is where none was sent. */
        Optional<Integer> otherwise() {
            return between.map(Between::otherwise).filter(number -> number != Between.NONE);
        }

        /** The class of what it holds. */
        Class<?> raw() {
            return raw(type);
        }

        /** The class of the elements, where it holds a list or a set. */
        Class<?> element() {
            return raw(((ParameterizedType) type).getActualTypeArguments()[0]);
        }

        private static Class<?> raw(Type type) {
            return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
        }

        /** What was read, as the component holds it. */
        @Nullable Object held(Optional<?> value) {
            return optional ? value : value.orElse(null);
        }

        /** A component of a type for which there is no reading is a mistake of ours. */
        IllegalArgumentException unreadable() {
            return new IllegalArgumentException("There is no way to read " + field + ", a " + type);
        }
    }
}
