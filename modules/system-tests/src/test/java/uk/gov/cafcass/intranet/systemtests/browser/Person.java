package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.util.List;
import uk.gov.cafcass.intranet.systemtests.Intranet;
import uk.gov.cafcass.intranet.systemtests.Standalone;

/** Somebody at a browser of their own, signed in. Finds things as people do: by what their labels say. */
final class Person implements AutoCloseable {

    private final Page page;
    private final Hands hands;
    private final URI base;

    private Person(Page page, Hands hands, URI base) {
        this.page = page;
        this.hands = hands;
        this.base = base;
    }

    /** Signs in the sample account with this name, on a window of 1280 by 900 pixels. */
    static Person signIn(Browser browser, Intranet intranet, String account, Hands hands) {
        return signIn(browser, intranet, account, hands, 1280);
    }

    /** Signs in on a window this wide. */
    static Person signIn(Browser browser, Intranet intranet, String account, Hands hands, int width) {
        Page page = browser.newContext(
                        new NewContextOptions().setViewportSize(width, 900).setLocale("en-GB"))
                .newPage();
        page.setDefaultTimeout(60_000);
        Person person = new Person(page, hands, intranet.base());
        person.open("/sign-in");
        person.fill("Username", account);
        person.fill("Password", Standalone.PASSWORD);
        person.press(AriaRole.BUTTON, "Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
        return person;
    }

    Page page() {
        return page;
    }

    /** Goes to a path of the intranet, as from a bookmark. */
    void open(String path) {
        page.navigate(base + path);
    }

    /** The name that the header shows. */
    String name() {
        return page.locator(".my-name summary").innerText().strip();
    }

    /** The heading of the page. */
    String heading() {
        return page.locator("h1").innerText().strip();
    }

    /** The value beside this word among the facts at the top of the page. */
    String fact(String name) {
        return page.locator(".facts .term", new Page.LocatorOptions().setHasText(name))
                .innerText();
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }

    void fill(String label, String text) {
        hands.fill(field(label), text);
    }

    void choose(String label, String option) {
        hands.choose(field(label), option);
    }

    /** Presses a button, and waits until a form that it sends has been answered. */
    void button(String name) {
        press(AriaRole.BUTTON, name);
        page.locator("form[data-sent]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void link(String name) {
        press(AriaRole.LINK, name);
    }

    /** Follows the first link in the content that has these words in its row. */
    void linkWith(String words) {
        hands.press(page.locator("main tr", new Page.LocatorOptions().setHasText(words))
                .first()
                .getByRole(AriaRole.LINK)
                .first());
    }

    /** Writes paragraphs into the editor, in place of what stands there. */
    void write(List<String> paragraphs) {
        hands.fill(page.locator(".ql-editor"), paragraphs.get(0));
        for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
            page.keyboard().press("Control+End");
            page.keyboard().press("Enter");
            page.keyboard().insertText(paragraph);
        }
    }

    /** Waits until the state at the top of the page is this one. */
    void is(String state) {
        page.locator(".facts .term", new Page.LocatorOptions().setHasText("State"))
                .getByText(state, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    void waitForHeading(String words) {
        page.locator("h1", new Page.LocatorOptions().setHasText(words)).waitFor();
    }

    /** Waits until the page with this button has been left. */
    void waitUntilGone(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** What the section with this heading says. */
    String section(String heading) {
        return page.locator(
                        "section",
                        new Page.LocatorOptions()
                                .setHas(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading))))
                .innerText();
    }

    /** What a link leads to, fetched with this person's session. */
    byte[] download(String link) {
        String address = (String) page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .evaluate("link => link.href");
        return page.request().get(address).body();
    }

    private void press(AriaRole role, String name) {
        hands.press(page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true))
                .first());
    }

    @Override
    public void close() {
        page.context().close();
    }
}
