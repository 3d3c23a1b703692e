package uk.gov.cafcass.intranet.kernel.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The services of one transaction, each made once by the constructor that the container would call. */
public final class Services {

    private final Transactions settings;
    private final Map<Class<? extends Annotation>, EntityManager> units;
    private final Map<Class<?>, Object> made;

    Services(
            Transactions settings, Map<Class<? extends Annotation>, EntityManager> units, Map<Class<?>, Object> given) {
        this.settings = settings;
        this.units = units;
        this.made = new HashMap<>(given);
    }

    /** The service, or whatever the test has given in its place. */
    public <T> T get(Class<T> type) {
        Object there = made.get(type);
        if (there == null) {
            there = make(type);
            made.put(type, there);
        }
        return type.cast(there);
    }

    /** Another one of what {@link #get} gives: a screen of somebody else, or of the same person in another window. */
    public <T> T fresh(Class<T> type) {
        return type.cast(make(type));
    }

    /** The same services, with this one for who asks for its type from here on; what was made before stays as it is. */
    public <T> Services with(Class<T> type, T instance) {
        Services others = new Services(settings, units, made);
        others.made.put(type, instance);
        return others;
    }

    /** The entity manager with this qualifier. */
    public EntityManager entities(Class<? extends Annotation> qualifier) {
        EntityManager entities = units.get(qualifier);
        if (entities == null) {
            throw new IllegalArgumentException("No persistence unit was named for " + qualifier);
        }
        return entities;
    }

    private Object make(Class<?> type) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> c.isAnnotationPresent(Inject.class) || c.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing was given for " + type));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameters())
                    .map(this::argument)
                    .toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The constructor of " + type + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private Object argument(Parameter parameter) {
        ConfigProperty setting = parameter.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return settings.setting(setting.name(), parameter.getType());
        }
        if (parameter.getType() == Instance.class) {
            Class<?> wanted = raw(((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]);
            return new FoundBeans<>(
                    () -> settings.beans(wanted).stream().map(this::get).toList());
        }
        if (parameter.getType() == EntityManager.class) {
            return Arrays.stream(parameter.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(units::containsKey)
                    .findFirst()
                    .map(this::entities)
                    .orElseThrow(() -> new IllegalArgumentException("No persistence unit was named for " + parameter));
        }
        return get(parameter.getType());
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
