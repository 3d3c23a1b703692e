package uk.gov.cafcass.intranet.systemtests.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.gov.cafcass.intranet.kernel.staff.SignIn;
import uk.gov.cafcass.intranet.kernel.staff.SignedInCaller;

/** Screens that are kept in the session come back whole when another server reads them: what was typed, and their services. */
@OnPayaraServer
@ExtendWith(ArquillianExtension.class)
class ScreensSurviveTest {

    private static final Set<Class<?>> KEPT = Set.of(ViewScoped.class, SessionScoped.class);
    private static final int FEWEST = 30;

    @Inject
    private BeanManager beans;

    @Inject
    private SignIn signIn;

    @Inject
    private SignedInCaller caller;

    @Deployment
    static EnterpriseArchive ear() {
        return Ear.withScreens(ScreensSurviveTest.class);
    }

    @Test
    void every_screen_comes_back_whole() throws Exception {
        List<String> lost = new ArrayList<>();
        List<Bean<?>> screens = screens().toList();
        for (Bean<?> screen : screens) {
            Object before = create(screen);
            Object after = read(written(before));
            for (Field field : fields(before.getClass())) {
                if (!same(field, field.get(before), field.get(after))) {
                    lost.add(field.getDeclaringClass().getSimpleName() + "." + field.getName());
                }
            }
        }

        assertThat(screens).hasSizeGreaterThan(FEWEST);
        assertThat(lost).isEmpty();
    }

    @Test
    void a_screen_that_was_read_again_asks_its_services() throws Exception {
        caller.is(signIn.stillOpen("administrator").orElseThrow());
        Object before = create(screen("TokensScreen"));
        call(before, "setUsername", "governance");
        call(before, "setLabel", "monthly report");
        call(before, "make");

        Object after = read(written(before));

        assertThat(call(after, "getUsername")).isEqualTo("governance");
        assertThat((List<?>) call(after, "getRows")).isNotEmpty().hasSameSizeAs((List<?>) call(before, "getRows"));
    }

    private Stream<Bean<?>> screens() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> KEPT.contains(bean.getScope()))
                .filter(bean -> bean.getBeanClass().getName().startsWith("uk.gov.cafcass."));
    }

    private Bean<?> screen(String name) {
        return screens()
                .filter(bean -> bean.getBeanClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T create(Bean<T> bean) {
        CreationalContext<T> context = beans.createCreationalContext(bean);
        return bean.create(context);
    }

    /** Of a service: that the same bean answers. Of anything else: that it is there again, and equal where it can be. */
    private boolean same(Field field, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return before == after;
        }
        if (isService(before)) {
            return isService(after) && who(before).equals(who(after));
        }
        return before.getClass().equals(after.getClass()) && (!saysWhenEqual(field) || before.equals(after));
    }

    private static boolean isService(Object value) {
        return value.getClass().getSimpleName().contains("$Proxy$");
    }

    /** A proxy passes this on to its bean, which has no words of its own and says which object it is. */
    private static String who(Object proxy) {
        try {
            return proxy.toString();
        } catch (RuntimeException e) {
            // A bean of a view; there is none here, and both say so.
            return e.getClass().getName();
        }
    }

    private static boolean saysWhenEqual(Field field) {
        return field.getType().isPrimitive() || field.getType().getName().startsWith("java.");
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, one -> one != null && one != Object.class, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    private static @Nullable Object call(Object screen, String method, String... words) throws Exception {
        Class<?>[] types = new Class<?>[words.length];
        Arrays.fill(types, String.class);
        return screen.getClass().getMethod(method, types).invoke(screen, (Object[]) words);
    }

    private static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new OfTheApplication(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    /** Finds classes where the application does. */
    private static final class OfTheApplication extends ObjectInputStream {

        OfTheApplication(ByteArrayInputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        type.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }
}
