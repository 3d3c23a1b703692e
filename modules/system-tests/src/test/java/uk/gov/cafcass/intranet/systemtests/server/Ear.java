package uk.gov.cafcass.intranet.systemtests.server;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import uk.gov.cafcass.intranet.systemtests.Checkout;

/**
 * The EAR as it was built, with a war that has a test class in it where the intranet's was, beside the deployed one. Its own war is
 * left out: Payara 6 is reported to mix up the beans of two wars in one EAR. Its EJB modules are the same under other names:
 * Payara names the CDI container of an EAR after the file of its first module, and where two EARs share that name, a bean of one may
 * get an instance of the other's.
 */
final class Ear {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String BESIDE = "beside-";
    private static final String INTRANET = "intranet.war";
    private static final String CHECKS = "checks.war";

    private Ear() {}

    /** With a war that has nothing in it but the test. */
    static EnterpriseArchive with(Class<?> test) {
        return with(
                test,
                ShrinkWrap.create(WebArchive.class, CHECKS).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"),
                built());
    }

    /** With the intranet's own war and the test in it; only who guards its door is left out, since the test has not signed in. */
    static EnterpriseArchive withScreens(Class<?> test) {
        EnterpriseArchive ear = built();
        WebArchive checks = ShrinkWrap.create(ZipImporter.class, CHECKS)
                .importFrom(ear.get(INTRANET).getAsset().openStream())
                .as(WebArchive.class);
        checks.getContent(Filters.include("/WEB-INF/classes/.*/security/.*"))
                .keySet()
                .forEach(checks::delete);
        return with(test, checks, ear);
    }

    private static EnterpriseArchive built() {
        return ShrinkWrap.create(ZipImporter.class, "checks.ear")
                .importFrom(Checkout.root().resolve("ear/target/intranet.ear").toFile())
                .as(EnterpriseArchive.class);
    }

    private static EnterpriseArchive with(Class<?> test, WebArchive checks, EnterpriseArchive ear) {
        checks.addClass(test).addAsLibrary(jarOf(Assertions.class));
        renameEjbModules(ear);
        String descriptor = read(ear)
                .replace("<ejb>", "<ejb>" + BESIDE)
                .replace(INTRANET, CHECKS)
                .replace("<context-root>/intranet<", "<context-root>/checks<");
        ear.delete(INTRANET);
        ear.delete(DESCRIPTOR);
        return ear.addAsModule(Testable.archiveToTest(checks)).add(new StringAsset(descriptor), DESCRIPTOR);
    }

    private static void renameEjbModules(EnterpriseArchive ear) {
        ear.getContent(Filters.include("/[^/]+\\.jar"))
                .keySet()
                .forEach(module -> ear.move(module.get(), BESIDE + module.get().substring(1)));
    }

    private static String read(EnterpriseArchive ear) {
        try (var content = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
