package uk.gov.cafcass.intranet.look.records;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets a view say {@code #{row.due}} of a record, its own methods without parameters included; expressions learn this
 * only in Jakarta EE 11.
 */
public class RecordProperties extends ELResolver {

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            for (Method method : type.getDeclaredMethods()) {
                boolean readable = method.getParameterCount() == 0
                        && Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() != void.class;
                if (readable && method.trySetAccessible()) {
                    methods.put(method.getName(), method);
                }
            }
            return methods;
        }
    };

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method method = method(base, property);
        if (method == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return method.invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException("The record's " + property + " cannot be read", e);
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        Method method = method(base, property);
        if (method == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return method.getReturnType();
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (method(base, property) != null) {
            throw new PropertyNotWritableException("A record cannot be changed: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean record = method(base, property) != null;
        context.setPropertyResolved(record || context.isPropertyResolved());
        return record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    private static @Nullable Method method(@Nullable Object base, @Nullable Object property) {
        return base instanceof Record && property instanceof String name
                ? METHODS.get(base.getClass()).get(name)
                : null;
    }
}
