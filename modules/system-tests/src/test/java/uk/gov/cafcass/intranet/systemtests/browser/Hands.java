package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
interface Hands {

    /** Presses a button, follows a link, opens a fold. */
    void press(Locator target);

    /** Puts a text into a field in place of what stands there. */
    void fill(Locator field, String text);

    /** Chooses the option with this label from a list, or from what a field finds when a name is typed in it. */
    void choose(Locator list, String label);

    /** Whether the field finds names as they are typed, instead of listing them all. */
    static boolean finds(Locator list) {
        return (Boolean) list.evaluate("field => field.tagName === 'INPUT'");
    }

    /** What such a field has found. */
    static Locator found(Locator field, String label) {
        return field.page()
                .locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }
}
