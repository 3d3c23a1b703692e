package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/**
 * Every screen that a role can reach by links from its first page: it answers, nothing on it breaks WCAG 2.2 AA as far as axe can
 * tell, and on a phone or at 200 % nothing has to be moved sideways. New screens are found as soon as something links to
 * them. Roles are walked side by side, since a browser and the server wait for each other for half of the time; other classes
 * are not: one of them takes the database away.
 */
@BrowserTest
class EveryScreenTest {

    /** What is left of a window of 1280 pixels at 200 % (WCAG 1.4.4, 1.4.10). */
    private static final int ENLARGED = 640;

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @CsvSource({
        "governance, 1280", "governance, 400",
        "approver, 1280", "approver, 400",
        "information-owner, 1280", "information-owner, 400",
        "practitioner, 1280", "practitioner, 400",
        "service-manager, 1280", "service-manager, 400",
        "commissioner, 1280", "commissioner, 400",
        "auditor, 1280", "auditor, 400",
        "administrator, 1280", "administrator, 400"
    })
    void can_be_used_by_everybody(String account, int width, Intranet intranet, Browser browser) {
        List<String> faults = new ArrayList<>();
        try (Person person = Person.signIn(browser, intranet, account, new Mouse(), width)) {
            Set<String> seen = new HashSet<>();
            Deque<String> waiting = new ArrayDeque<>(List.of(intranet.base() + "/"));
            while (!waiting.isEmpty()) {
                String address = waiting.removeFirst();
                if (seen.add(screen(address))) {
                    faults.addAll(look(person.page(), address, width));
                    links(person.page(), intranet.base()).forEach(waiting::add);
                }
            }
            assertThat(seen).as("screens").hasSizeGreaterThan(1);
        }
        assertThat(faults).isEmpty();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @CsvSource({"1280", "400"})
    void so_can_the_page_to_sign_in(int width, Intranet intranet, Browser browser) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
            assertThat(look(context.newPage(), intranet.base() + "/sign-in", width))
                    .isEmpty();
        }
    }

    /** Nothing links to it: it is no part of what is delivered. */
    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @CsvSource({"1280", "400"})
    void so_can_every_tag_in_every_state(int width, Intranet intranet, Browser browser) {
        try (Person person = Person.signIn(browser, intranet, "practitioner", new Mouse(), width)) {
            assertThat(look(person.page(), intranet.base() + "/gallery/gallery", width))
                    .isEmpty();
            assertThat(person.heading()).isEqualTo("CAF 15-105: life story work");
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @CsvSource({"1280", "400"})
    void so_can_an_open_calendar_and_an_open_list_of_names(int width, Intranet intranet, Browser browser) {
        try (Person person = Person.signIn(browser, intranet, "practitioner", new Mouse(), width)) {
            person.open("/gallery/gallery");
            Page page = person.page();
            page.locator("#received .ui-datepicker-trigger").click();
            page.locator("#received_panel td a").first().waitFor();
            assertThat(faults(page, "the open calendar", width)).isEmpty();
            page.keyboard().press("Escape");
            Locator organisation = page.locator("#organisation_input");
            organisation.fill("");
            organisation.pressSequentially("fr");
            page.locator("#organisation_panel li").first().waitFor();
            assertThat(faults(page, "the open list", width)).isEmpty();
        }
    }

    /** What tells screens apart: the path, and whether something was asked for; not which request it is. */
    private static String screen(String address) {
        URI uri = URI.create(address);
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return uri.getPath() + "?" + query.replaceAll("=[^&]*", "");
    }

    /** What is wrong with a page; for tests that make one which nothing leads to otherwise. */
    static List<String> look(Page page, String address, int width) {
        List<String> faults = new ArrayList<>();
        @Nullable Response response = page.navigate(address);
        if (response != null && response.status() >= 400) {
            faults.add(address + " answers " + response.status());
            return faults;
        }
        page.waitForLoadState();
        faults.addAll(faults(page, address, width));
        return faults;
    }

    /** What is wrong with a page as it stands. */
    private static List<String> faults(Page page, String address, int width) {
        List<String> faults = new ArrayList<>();
        Axe.faults(page).forEach(fault -> faults.add(address + ": " + fault));
        faults.addAll(tooWide(page, address, width));
        if (width > ENLARGED) {
            page.setViewportSize(ENLARGED, 450);
            faults.addAll(tooWide(page, address, ENLARGED));
            page.setViewportSize(width, 900);
        }
        return faults;
    }

    private static List<String> tooWide(Page page, String address, int width) {
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        return wide > width ? List.of(address + " is " + wide + " pixels wide in a window of " + width) : List.of();
    }

    @SuppressWarnings("unchecked") // A list of strings is what the script gives.
    private static List<String> links(Page page, URI base) {
        List<String> all =
                (List<String>) page.evaluate("[...document.links].map(link => link.href.replace(/#.*/, ''))");
        return all.stream()
                .filter(link -> link.startsWith(base + "/"))
                .filter(link -> !link.matches(".*(/files/|/api/|\\.csv|\\.pdf|\\.docx|sign-out).*"))
                .toList();
    }
}
