package uk.gov.cafcass.intranet.systemtests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe finds on a page as it stands: WCAG 2.2 AA and what axe calls best practices. Axe is asked in the page itself, for
 * violations only: its own builder opens a second page for each answer and lists all that is well, which took most of the time.
 */
final class Axe {

    private static final String RUN =
            """
            async () => {
              window.scrollTo(0, 0);
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                resultTypes: ['violations'],
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.help} (${rule.id}): ${node.target} ${node.html}`));
            }""";

    private Axe() {}

    /**
     * A sentence for each element at fault; empty when all is well. The page is looked at from its top: headings that stick there cover
     * whatever is scrolled beneath them.
     */
    @SuppressWarnings("unchecked") // A list of strings is what the script gives.
    static List<String> faults(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate(RUN);
    }
}
