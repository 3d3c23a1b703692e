package uk.gov.cafcass.intranet.boundaries;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static uk.gov.cafcass.intranet.boundaries.House.inLayer;
import static uk.gov.cafcass.intranet.boundaries.House.inModule;
import static uk.gov.cafcass.intranet.boundaries.House.use;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** The boundaries of the house, each a rule with its reason. */
final class Boundaries {

    private Boundaries() {}

    /** Every rule. */
    static List<ArchRule> all() {
        return List.of(
                modulesCallForwardOnly(),
                modulesMeetByTheirApi(),
                lookKnowsNoBusiness(),
                domainStandsAlone(),
                domainKnowsNoContainerAndNoSql(),
                persistenceServesWhoeverAsks(),
                webKnowsNoPersistence(),
                webSeesNoEntities(),
                nobodyUsesOldDates(),
                fieldsAreNotInjected(),
                namesMeanSomething(),
                packagesAreNullMarked(),
                nobodyPrints(),
                timeComesFromTheClock(),
                screensKeepTheirServices(),
                screensComeBackWhole(),
                beansCanBeProxied(),
                onlyPrintingPrints(),
                onlyWebKnowsHttp(),
                roomsHaveNoCycles("kernel"),
                roomsHaveNoCycles("providers"),
                roomsHaveNoCycles("correspondence"));
    }

    private static ArchRule modulesCallForwardOnly() {
        return classes()
                .should(use("only modules that come before their own", House::isBefore))
                .because("kernel ← look ← providers ← cases ← sharing ← correspondence ← intranet, never back");
    }

    private static ArchRule modulesMeetByTheirApi() {
        return classes()
                .should(use("other business modules by their api", House::isOpenTo))
                .because("nothing but the api of a module is public to the others");
    }

    private static ArchRule lookKnowsNoBusiness() {
        return noClasses()
                .that(inModule("look"))
                .should()
                .dependOnClassesThat(inModule("providers", "cases", "sharing", "correspondence", "intranet"))
                .because("the look is the same for all");
    }

    private static ArchRule domainStandsAlone() {
        return noClasses()
                .that(inLayer("domain"))
                .should()
                .dependOnClassesThat(inLayer("application", "persistence", "rendering", "rest", "screens", "web"))
                .because("the domain can be tested in a millisecond");
    }

    private static ArchRule domainKnowsNoContainerAndNoSql() {
        return noClasses()
                .that(inLayer("domain"))
                .should()
                .dependOnClassesThat(describe(
                        "are of the container or of SQL",
                        type -> resideInAnyPackage("jakarta..", "java.sql..", "javax.sql..", "org.eclipse..")
                                        .test(type)
                                && !resideInAnyPackage("jakarta.validation.constraints..")
                                        .test(type)
                                && !type.getName().equals("jakarta.validation.Valid")
                                && (!type.getPackageName().equals("jakarta.persistence")
                                        || type.getSimpleName().startsWith("EntityManager"))))
                .because(
                        "entities are mapped, limits are declared, and neither knows anything else of where it is used");
    }

    private static ArchRule persistenceServesWhoeverAsks() {
        return noClasses()
                .that(inLayer("persistence"))
                .should()
                .dependOnClassesThat(inLayer("application", "rendering", "rest", "screens", "web"))
                .because("what is found is a word of the domain; what is made of it is told by who asked");
    }

    private static ArchRule webKnowsNoPersistence() {
        return noClasses()
                .that(inLayer("rest", "screens", "web").or(inModule("intranet", "look")))
                .should()
                .dependOnClassesThat(inLayer("persistence")
                        .or(resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                                .and(describe("are no exceptions", type -> !type.isAssignableTo(Throwable.class)))))
                .because("screens and resources translate, nothing else; one place may see that the database is away");
    }

    private static ArchRule webSeesNoEntities() {
        return noClasses()
                .that(inLayer("rest", "screens", "web").or(inModule("intranet", "look")))
                .should()
                .dependOnClassesThat(describe("are entities", type -> type.isAnnotatedWith(Entity.class)))
                .because("an entity never leaves the EJB module; what leaves is a record made for the reader");
    }

    private static ArchRule nobodyUsesOldDates() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are dates of java.util or java.sql",
                        type -> type.isAssignableTo(Date.class) || type.isAssignableTo(Calendar.class)))
                .because("days and moments are those of java.time");
    }

    private static ArchRule fieldsAreNotInjected() {
        return fields().that()
                .areAnnotatedWith(Inject.class)
                .should()
                .beDeclaredInClassesThat(
                        describe("are start-up singletons", type -> type.isAnnotatedWith(Singleton.class)))
                .because("what a class needs stands in its constructor");
    }

    private static ArchRule namesMeanSomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .because("a name is a word of the domain");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes().should(House.resideInANullMarkedPackage()).because("null is marked where it can be");
    }

    private static ArchRule nobodyPrints() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("what is to be known is logged");
    }

    private static ArchRule timeComesFromTheClock() {
        DescribedPredicate<JavaMethodCall> present = describe("the present time without a clock", call -> {
            JavaClass owner = call.getTargetOwner();
            return owner.isAssignableTo(Temporal.class)
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty();
        });
        return noClasses()
                .should(callMethodWhere(present))
                .because("time comes from the injected clock, and today is London's");
    }

    private static ArchRule screensKeepTheirServices() {
        return fields().that()
                .areDeclaredInClassesThat(describe("outlive a request", Survival::outlivesARequest))
                .and()
                .haveModifier(JavaModifier.TRANSIENT)
                .should(Survival.beReadAnew())
                .because(
                        "what is transient is null after a failover: no service may be, and what is read anew says so");
    }

    private static ArchRule screensComeBackWhole() {
        return fields().that()
                .areDeclaredInClassesThat(describe("outlive a request", Survival::outlivesARequest))
                .and()
                .doNotHaveModifier(JavaModifier.TRANSIENT)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .should(Survival.beSerialisable())
                .because("a screen that is read again on another server has all that it had");
    }

    private static ArchRule beansCanBeProxied() {
        return methods()
                .that()
                .areDeclaredInClassesThat(
                        describe("are beans of a normal scope or above them", Survival::isBehindAProxy))
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .should()
                .notBeFinal()
                .because("the container does not deploy a bean that it cannot stand a proxy before");
    }

    private static ArchRule onlyPrintingPrints() {
        return noClasses()
                .that(not(inLayer("printing")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.docx4j..",
                        "com.openhtmltopdf..",
                        "freemarker.."))
                .because("PDF and DOCX are made in one place, and whoever prints gives it a template and a model");
    }

    private static ArchRule onlyWebKnowsHttp() {
        return noClasses()
                .that(describe("are in the kernel, in printing or in an EJB-jar", House::isBehindTheWeb))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet.."))
                .because("services are the same for screens, for the API and for imports");
    }

    private static ArchRule roomsHaveNoCycles(String module) {
        return slices().assignedFrom(House.roomsOf(module))
                .should()
                .beFreeOfCycles()
                .because("a room can be read, tested and moved with what it stands on, and with nothing else");
    }
}
