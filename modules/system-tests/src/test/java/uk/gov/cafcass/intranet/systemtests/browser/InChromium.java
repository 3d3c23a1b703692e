package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a Chromium for the run, Debian's own: one for each thread that tests run on, since Playwright wants one to itself. */
public final class InChromium implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(InChromium.class);
    private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> new Chromium(), Chromium.class)
                .browser;
    }

    /** Playwright's process and the browser. */
    private static final class Chromium implements AutoCloseable {
        private static final int LONGEST_PATH = 107;
        private static final int SOCKET = "/org.chromium.Chromium.123456/SingletonSocket".length();

        private final Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(temporary(System.getProperty("java.io.tmpdir"))));
        private final Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(OPTIONS));

        /** Among the temporary files is a socket, whose path must be short: from a deep directory they stay in /tmp. */
        private static Map<String, String> temporary(String directory) {
            return directory.length() + SOCKET <= LONGEST_PATH ? Map.of("TMPDIR", directory) : Map.of();
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
