package uk.gov.cafcass.intranet.kernel.validation;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the components of a record are called as fields, and their order; found out once for each record. */
final class Fields {

    private static final ClassValue<Fields> OF = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> type) {
            return new Fields(type);
        }
    };

    private final Map<String, Field> byName = new LinkedHashMap<>();

    private Fields(Class<?> type) {
        RecordComponent[] components = Optional.ofNullable(type.getRecordComponents())
                .orElseThrow(() -> new IllegalArgumentException("Only records are checked, not " + type));
        for (int i = 0; i < components.length; i++) {
            @Nullable At at = components[i].getAnnotation(At.class);
            byName.put(
                    components[i].getName(),
                    new Field(
                            at == null ? components[i].getName() : at.value(),
                            i,
                            held(components[i].getGenericType())));
        }
    }

    /** Those of a record. */
    static Fields of(Class<?> type) {
        return OF.get(type);
    }

    private record Field(String name, int place, Class<?> type) {

        boolean holds(String field) {
            return name.equals(field)
                    || (name.isEmpty() && type.isRecord() && Fields.of(type).has(field));
        }
    }

    private boolean has(String field) {
        return byName.values().stream().anyMatch(one -> one.holds(field));
    }

    /** What a component is called as a field; a rule names a field itself. */
    String named(String component) {
        Field field = byName.get(component);
        return field == null ? component : field.name();
    }

    /** Its place; of a field that a rule names, that of the component which it is in, outermost first. */
    List<Integer> place(String component) {
        Field field = byName.get(component.replaceFirst("[\\[.].*", ""));
        if (field != null) {
            return List.of(field.place());
        }
        List<Integer> place = new ArrayList<>();
        byName.values().stream().filter(one -> one.holds(component)).findFirst().ifPresent(one -> {
            place.add(one.place());
            if (!one.name().equals(component)) {
                place.addAll(of(one.type()).place(component));
            }
        });
        return place.isEmpty() ? List.of(byName.size()) : place;
    }

    /** What a component, an optional or a list holds. */
    Class<?> type(String component) {
        Field field = byName.get(component);
        return field == null ? Object.class : field.type();
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<Type> arguments = Arrays.asList(generic.getActualTypeArguments());
            return arguments.size() == 1 ? held(arguments.get(0)) : Object.class;
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
