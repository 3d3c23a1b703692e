package uk.gov.cafcass.intranet.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.cafcass.intranet.systemtests.Intranet;

/** Lists that people work with: sorted by what they choose, with the columns that they choose, and sent to a colleague as they are. */
@BrowserTest
class WorkListsTest {

    private static final String GRANTS = "/providers/agreements/grants";

    @Test
    void the_columns_that_somebody_chose_are_there_again_when_they_come_back(Intranet intranet, Browser browser) {
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            commissioner.open(GRANTS + "?sort=amount");
            Page page = commissioner.page();
            assertThat(headings(page)).contains("Kind", "Area");

            page.locator(".grid-columns summary").click();
            page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .uncheck();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show these"))
                    .click();
            page.locator(".grid thead th", new Page.LocatorOptions().setHasText("Kind"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            assertThat(headings(page)).contains("Area").doesNotContain("Kind");
            assertThat(page.url()).contains("sort=amount");
        }
        try (Person again = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            again.open(GRANTS);
            Page page = again.page();
            assertThat(headings(page)).doesNotContain("Kind");
            page.locator(".grid-columns summary").click();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Usual columns"))
                    .click();
            page.locator(".grid thead th", new Page.LocatorOptions().setHasText("Kind"))
                    .waitFor();
            assertThat(headings(page)).contains("Kind", "Area");
        }
    }

    @Test
    void by_the_keyboard_alone_somebody_sorts_by_two_columns_and_chooses_others(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Keys())) {
            governance.open("/providers/agreements/contracts");
            Page page = governance.page();
            governance.link("Area");
            page.waitForURL(url -> url.contains("sort=area"));
            governance.link("Annual value");
            page.waitForURL(url -> url.contains("sort=value,area"));

            assertThat(page.locator("th[aria-sort]").allInnerTexts()).containsExactly("Annual value");
            assertThat(page.locator("th[aria-sort]").getAttribute("aria-sort")).isEqualTo("ascending");
            assertThat(page.locator(".grid-order").innerText()).startsWith("Sorted by Annual value, then by Area.");
            assertThat(pounds(page)).isSorted();

            governance.link("Annual value");
            page.waitForURL(url -> url.contains("sort=-value,area"));
            assertThat(pounds(page)).isSortedAccordingTo(Comparator.reverseOrder());

            new Keys().press(page.locator(".grid-columns summary"));
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            governance.button("Show these");
            page.locator(".grid thead th", new Page.LocatorOptions().setHasText("Framework agreement"))
                    .waitFor();
            assertThat(page.url()).contains("sort=-value,area");

            new Keys().press(page.locator(".grid-columns summary"));
            governance.button("Usual columns");
            page.locator(".grid thead th", new Page.LocatorOptions().setHasText("Framework agreement"))
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void the_address_shows_a_colleague_the_same_rows_and_back_shows_the_rows_before(
            Intranet intranet, Browser browser) {
        String address;
        List<String> rows;
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse())) {
            governance.open(GRANTS + "?area=north");
            Page page = governance.page();
            List<String> before = rows(page);
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Amount"))
                    .click();
            page.waitForURL(url -> url.contains("sort=amount"));
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Next"))
                    .click();
            page.waitForURL(url -> url.contains("page=2"));
            address = page.url();
            rows = rows(page);

            page.goBack();
            page.goBack();
            assertThat(rows(page)).isEqualTo(before).isNotEqualTo(rows);
        }
        try (Person commissioner = Person.signIn(browser, intranet, "commissioner", new Mouse())) {
            commissioner.page().navigate(address);
            assertThat(rows(commissioner.page())).isEqualTo(rows).isNotEmpty();
        }
    }

    @Test
    void without_script_headings_sort_and_columns_are_chosen_all_the_same(Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse());
                var context = browser.newContext(new NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(governance.page().context().storageState()))) {
            Page page = context.newPage();
            page.navigate(intranet.base() + "/providers/register/organisations");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Open centres"))
                    .click();
            assertThat(page.url()).endsWith("?sort=centres,name");

            page.locator(".grid-columns summary").click();
            page.locator(".grid-columns input[value=membership]").uncheck();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show these"))
                    .click();
            assertThat(page.url()).contains("?sort=centres,name");
            assertThat(headings(page)).doesNotContain("NACCC membership").contains("Open centres");

            page.locator(".grid-columns summary").click();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Usual columns"))
                    .click();
            assertThat(headings(page)).contains("NACCC membership");
        }
    }

    /** 1366 by 768, less what a browser keeps for itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/providers/register/organisations",
                "/providers/agreements/contracts",
                "/providers/agreements/contracts?view=frameworks",
                GRANTS
            })
    void a_laptop_shows_fifteen_rows(String list, Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse(), 1366)) {
            Page page = governance.page();
            page.setViewportSize(1366, 650);
            governance.open(list);
            int whole = (Integer) page.evaluate("[...document.querySelectorAll('.grid tbody tr')]"
                    + ".filter(row => row.getBoundingClientRect().bottom <= innerHeight).length");
            assertThat(whole).isGreaterThanOrEqualTo(15);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void the_open_choice_of_columns_can_be_used_by_everybody(int width, Intranet intranet, Browser browser) {
        try (Person governance = Person.signIn(browser, intranet, "governance", new Mouse(), width)) {
            governance.open("/correspondence/requests/requests?view=all&sort=state,-received");
            Page page = governance.page();
            page.locator(".grid-columns summary").click();
            assertThat(Axe.faults(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);

            page.keyboard().press("Escape");
            assertThat(page.locator(".grid-columns[open]").count()).isZero();
        }
    }

    private static List<String> headings(Page page) {
        return page.locator(".grid thead th").allInnerTexts();
    }

    private static List<String> rows(Page page) {
        return page.locator(".grid tbody tr").allInnerTexts();
    }

    private static List<Integer> pounds(Page page) {
        return page.locator(".grid tbody tr:not(.sum) td.number").allInnerTexts().stream()
                .map(text -> Integer.valueOf(text.replaceAll("[£,]", "")))
                .toList();
    }
}
