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
 * The EAR as it was built, with one more war that has a test class in it, at paths of their own beside the deployed one. Its EJB
 * modules are the same under other names: Payara names the CDI container of an EAR after the file of its first module, and where
 * two EARs share that name, a bean of one may get an instance of the other's; it depends on hash codes, so not in every run.
 */
final class Ear {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String BESIDE = "beside-";
    private static final String MODULE =
            "<module><web><web-uri>checks.war</web-uri><context-root>/checks</context-root></web></module>";

    private Ear() {}

    static EnterpriseArchive with(Class<?> test) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "intranet-with-checks.ear")
                .importFrom(Checkout.root().resolve("ear/target/intranet.ear").toFile())
                .as(EnterpriseArchive.class);
        WebArchive checks = ShrinkWrap.create(WebArchive.class, "checks.war")
                .addClasses(test, NoDoor.class)
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        renameEjbModules(ear);
        String descriptor = read(ear)
                .replace("<ejb>", "<ejb>" + BESIDE)
                .replace("<context-root>/intranet<", "<context-root>/intranet-with-checks<")
                .replace("<library-directory>", MODULE + "<library-directory>");
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
