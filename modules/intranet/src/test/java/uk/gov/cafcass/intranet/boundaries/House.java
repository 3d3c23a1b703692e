package uk.gov.cafcass.intranet.boundaries;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The plan of the house: which module and which layer a class is in, and who comes before whom. */
final class House {

    private static final Set<String> BUSINESS = Set.of("providers", "cases", "sharing", "correspondence");
    private static final List<String> ORDER =
            List.of("kernel", "printing", "look", "providers", "cases", "sharing", "correspondence", "intranet");

    /** A planted sample stands for a class of the module whose name follows. */
    private static final Pattern MODULE =
            Pattern.compile("uk\\.gov\\.cafcass\\.intranet\\.(?:boundaries\\.planted\\.)?(\\w+)(\\.\\w+)?.*");

    /** In a directory that was compiled to, in a jar of the repository, or planted. */
    private static final Pattern BEHIND_THE_WEB = Pattern.compile(
            "/(kernel|printing|ejb)/(target|main)/|/(kernel|printing|\\w+-ejb)(-\\d[^/]*)?\\.jar!|/planted/kernel/");

    private House() {}

    static DescribedPredicate<JavaClass> inModule(String... names) {
        Set<String> wanted = Set.of(names);
        return describe("are in " + wanted, type -> wanted.contains(module(type)));
    }

    /** In a layer of any module of ours; the kernel's rooms are no layers, but for its persistence. */
    static DescribedPredicate<JavaClass> inLayer(String... names) {
        Set<String> wanted = Set.of(names);
        return describe(
                "are in " + wanted,
                type -> !module(type).isEmpty()
                        && Arrays.stream(type.getPackageName().split("\\.")).anyMatch(wanted::contains));
    }

    /** Every class that a class of ours uses must be allowed to it. */
    static ArchCondition<JavaClass> use(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(dependency.getTargetClass(), user))
                        .forEach(dependency -> events.add(violated(user, dependency.getDescription())));
            }
        };
    }

    static boolean isBefore(JavaClass used, JavaClass user) {
        return module(used).isEmpty() || ORDER.indexOf(module(used)) <= ORDER.indexOf(module(user));
    }

    static boolean isOpenTo(JavaClass used, JavaClass user) {
        String module = module(used);
        return !BUSINESS.contains(module)
                || module.equals(module(user))
                || (used.getPackageName() + ".").contains("." + module + ".api.");
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage room = type.getPackage();
                if (room.getAnnotations().stream()
                        .noneMatch(annotation -> annotation.getRawType().isEquivalentTo(NullMarked.class))) {
                    events.add(violated(type, type.getName() + " is not"));
                }
            }
        };
    }

    /** The kernel, printing and the EJB-jars; told by where a class is, since a room has one package in ejb and in web. */
    static boolean isBehindTheWeb(JavaClass type) {
        return type.getSource()
                .map(source -> BEHIND_THE_WEB.matcher(source.getUri().toString()))
                .filter(Matcher::find)
                .isPresent();
    }

    /**
     * The rooms of a module: the packages right below it, each with all that is below. What a room has in ejb and what it has in web are
     * two, since the page of one thing is put together of what several rooms know.
     */
    static SliceAssignment roomsOf(String module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                Matcher matcher = MODULE.matcher(type.getPackageName());
                return matcher.matches() && matcher.group(1).equals(module)
                        ? SliceIdentifier.of(module
                                + Objects.requireNonNullElse(matcher.group(2), "")
                                + (inLayer("rest", "screens", "web").test(type) ? " in web" : ""))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms of " + module;
            }
        };
    }

    /** The module that a class is in; empty for what is not ours. */
    private static String module(JavaClass type) {
        Matcher matcher = MODULE.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }
}
