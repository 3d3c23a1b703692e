package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.cafcass.intranet.kernel.clock.LondonClock;

/** What the rules about screens that survive take for granted. */
class SurvivalTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/boundaries/"))
            .withImportOption(location -> !location.contains("/kernel/testing/"))
            .importPackages("uk.gov.cafcass.intranet");

    private static final String DISTRIBUTABLE = "<distributable";

    @Test
    void the_screens_of_every_module_are_looked_at() {
        assertThat(HOUSE.stream().filter(Survival::outlivesARequest).map(JavaClass::getSimpleName))
                .contains("AnswerScreen", "EditCentreScreen", "AccountScreen", "DraftedScreen", "WorkCount")
                .hasSizeGreaterThan(35);
    }

    /** The clock is given to screens as it is, without a proxy. */
    @Test
    void the_clock_that_is_injected_is_serialisable() throws ReflectiveOperationException {
        Method producer = LondonClock.class.getDeclaredMethod("clock");
        producer.setAccessible(true);

        Object clock = producer.invoke(new LondonClock());

        assertThat(producer.isAnnotationPresent(Produces.class)).isTrue();
        assertThat(clock).isInstanceOf(Clock.class).isInstanceOf(Serializable.class);
    }

    @Test
    void the_war_and_each_of_its_fragments_are_distributable() throws IOException {
        List<URL> fragments =
                Collections.list(SurvivalTest.class.getClassLoader().getResources("META-INF/web-fragment.xml"));

        assertThat(fragments).anyMatch(fragment -> fragment.toString().contains("look"));
        assertThat(Path.of("src/main/webapp/WEB-INF/web.xml")).content().contains(DISTRIBUTABLE);
        assertThat(fragments).allSatisfy(fragment -> assertThat(text(fragment)).contains(DISTRIBUTABLE));
    }

    private static String text(URL resource) throws IOException {
        try (InputStream in = resource.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
