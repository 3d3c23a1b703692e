package uk.gov.cafcass.intranet.boundaries;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a bean that outlives a request may hold, so that it comes back whole when it is serialised and read again. */
final class Survival {

    private static final List<Class<? extends Annotation>> OUTLIVING =
            List.of(ViewScoped.class, SessionScoped.class, ConversationScoped.class);

    /** Beans of these scopes are held as proxies, which serialise themselves as the name of their bean. */
    private static final List<Class<? extends Annotation>> PROXIED = List.of(
            ApplicationScoped.class,
            RequestScoped.class,
            SessionScoped.class,
            ConversationScoped.class,
            ViewScoped.class);

    /** The collections of the JDK are serialisable though their interfaces do not say so; the clock: see SurvivalTest. */
    private static final Set<Class<?>> AS_IF_SERIALISABLE =
            Set.of(List.class, Set.class, Map.class, Collection.class, Clock.class);

    private Survival() {}

    /** Whether it is kept in the session, or is a superclass of what is. */
    static boolean outlivesARequest(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                .anyMatch(one -> OUTLIVING.stream().anyMatch(one::isAnnotatedWith));
    }

    /** Whether a proxy may stand before it: it is a bean of a normal scope, or a class that such a bean extends. */
    static boolean isBehindAProxy(JavaClass type) {
        return !type.isInterface()
                && Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                        .anyMatch(one -> PROXIED.stream().anyMatch(one::isAnnotatedWith));
    }

    /** It can be null, so that NullAway has whoever uses it read it anew; a final field could not be. */
    static ArchCondition<JavaField> beReadAnew() {
        return new ArchCondition<>("be nullable and not final") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getModifiers().contains(JavaModifier.FINAL)
                        || isProxied(field.getRawType())
                        || !field.reflect().getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    events.add(violated(field, field.getFullName() + " is null after a failover"));
                }
            }
        };
    }

    /** It and all that it holds is serialisable, or a proxy. */
    static ArchCondition<JavaField> beSerialisable() {
        return new ArchCondition<>("be serialisable, or a bean of a normal scope") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                faults(field, new HashSet<>())
                        .forEach(fault -> events.add(violated(field, field.getFullName() + " holds " + fault)));
            }
        };
    }

    /** A {@code Class<T>} names a type and holds nothing of it. */
    private static Stream<String> faults(JavaField field, Set<JavaClass> seen) {
        Set<JavaClass> held = field.getRawType().isEquivalentTo(Class.class)
                ? Set.of(field.getRawType())
                : field.getAllInvolvedRawTypes();
        return held.stream()
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !type.isEquivalentTo(Object.class))
                .filter(seen::add)
                .flatMap(type -> faults(type, seen));
    }

    private static Stream<String> faults(JavaClass type, Set<JavaClass> seen) {
        if (isProxied(type) || AS_IF_SERIALISABLE.stream().anyMatch(type::isEquivalentTo)) {
            return Stream.empty();
        }
        if (!type.isAssignableTo(Serializable.class)) {
            return Stream.of(type.getName() + ", which is not serialisable");
        }
        return type.isEnum()
                ? Stream.empty()
                : type.getAllFields().stream()
                        .filter(field -> field.getOwner().getName().startsWith("uk.gov.cafcass."))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                                && !field.getModifiers().contains(JavaModifier.TRANSIENT))
                        .flatMap(field -> faults(field, seen));
    }

    /** A bean of a normal scope, or an interface that such beans alone implement. */
    private static boolean isProxied(JavaClass type) {
        return PROXIED.stream().anyMatch(type::isAnnotatedWith)
                || (type.isInterface()
                        && !type.getAllSubclasses().isEmpty()
                        && type.getAllSubclasses().stream().allMatch(Survival::isProxied));
    }
}
