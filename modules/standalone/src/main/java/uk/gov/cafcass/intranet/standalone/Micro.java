package uk.gov.cafcass.intranet.standalone;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/**
 * Payara Micro, booted through its API. Lives on the server's side of the border that {@link Start} draws, with Payara;
 * the launcher on the other side knows it by types of the JDK only: a function from settings to what stops the server.
 */
public final class Micro implements Function<Map<String, String>, Runnable> {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String GRID = "configs.config.server-config.hazelcast-config-specific-configuration.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private static final List<String> CONFIGURATION = List.of(
            // One node needs no data grid, which would listen on all addresses. The switch of the API does not do it.
            GRID + "enabled=false",
            GRID + "clustering-enabled=false",
            // Sessions stay in memory: those of a distributable war would be looked for in the grid, and no page would
            // come.
            "configs.config.server-config.availability-service.availability-enabled=false",
            "configs.config.server-config.ejb-container.ejb-timer-service.ejb-timer-service=Dummy",
            LISTENER + "address=127.0.0.1",
            // A historic reference such as CAF 15/105 comes as one segment of a path.
            HTTP + "encoded-slash-enabled=true",
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            // A page that waits for nothing needs no thread of its own beyond this.
            "configs.config.server-config.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=50");

    /**
     * Boots it with {@code war}, {@code port} and {@code logging} (a file for {@code java.util.logging}).
     *
     * @return what stops it
     * @throws IllegalStateException with the first reason that was logged, when it did not come up with the war
     */
    @Override
    public Runnable apply(Map<String, String> settings) {
        System.setProperty("payaramicro.contextRoot", "/intranet");
        System.setProperty("payaramicro.disablePhoneHome", "true");
        asTheCommandLineDoes();
        int port = Integer.parseInt(settings.getOrDefault("port", ""));
        // Else every class of Payara is read out of a jar within a jar: a quarter of the time until it is ready.
        PayaraMicro.unpackJars();
        PayaraMicro micro = PayaraMicro.getInstance()
                .setHttpPort(port)
                .setNoCluster(true)
                .setPrintLogo(false)
                .setLogPropertiesFile(new File(settings.getOrDefault("logging", "")))
                .addDeploymentFile(new File(settings.getOrDefault("war", "")));
        micro.setPreBootHandler(Micro::configure);
        try {
            PayaraMicroRuntime runtime = micro.bootStrap();
            // A deployment that failed is listed as deployed, and Payara stays up without it.
            if (!new HomePage(port).comes()) {
                shutDown(runtime);
                throw new IllegalStateException("it does not answer");
            }
            return () -> shutDown(runtime);
        } catch (BootstrapException | IOException | IllegalStateException e) {
            throw new IllegalStateException(FirstFailure.seen().orElse(OneLine.of(e)));
        }
    }

    /** Payara's command line sets these properties; its API leaves them out. */
    private static void asTheCommandLineDoes() {
        Properties boot = new Properties();
        try (InputStream in = PayaraMicro.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
            if (in != null) {
                boot.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boot.stringPropertyNames().stream()
                .filter(name -> System.getProperty(name) == null)
                .forEach(name -> System.setProperty(name, boot.getProperty(name)));
    }

    private static void configure(AdminCommandRunner commands) {
        for (String setting : CONFIGURATION) {
            ClusterCommandResult result = commands.run("set", setting);
            if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
                throw new IllegalStateException("Payara Micro does not know " + setting + ": " + result.getOutput());
            }
        }
    }

    private static void shutDown(PayaraMicroRuntime runtime) {
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            throw new IllegalStateException(e);
        }
    }
}
