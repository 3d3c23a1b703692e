package uk.gov.cafcass.intranet.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house keeps its boundaries, and each rule is seen to find a class that was planted to break it. */
class BoundariesTest {

    private static final String ROOT = "uk.gov.cafcass.intranet";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/boundaries/"))
            .withImportOption(location -> !location.contains("/kernel/testing/"))
            .importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT + ".boundaries.planted");

    static List<ArchRule> rules() {
        return Boundaries.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_planted_class_breaks_the_rule(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails()).isNotEmpty();
    }

    @Test
    void the_classes_of_every_module_are_looked_at() {
        for (String type : List.of(
                ".kernel.problem.Problem",
                ".look.page.Menu",
                ".providers.register.domain.Centre",
                ".correspondence.requests.domain.Request",
                ".correspondence.requests.screens.RequestsScreen",
                ".correspondence.requests.rest.RequestJson",
                ".intranet.Api")) {
            assertThat(HOUSE.contain(ROOT + type)).as(type).isTrue();
        }
    }

    @Test
    void what_is_behind_the_web_is_told_by_where_it_is() {
        assertThat(House.isBehindTheWeb(HOUSE.get(ROOT + ".kernel.problem.Problem")))
                .isTrue();
        assertThat(House.isBehindTheWeb(HOUSE.get(ROOT + ".correspondence.requests.domain.Request")))
                .isTrue();
        assertThat(House.isBehindTheWeb(HOUSE.get(ROOT + ".correspondence.requests.screens.RequestsScreen")))
                .isFalse();
    }
}
