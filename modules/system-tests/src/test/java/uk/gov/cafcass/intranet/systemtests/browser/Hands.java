package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
interface Hands {

    /** Presses a button, follows a link, opens a fold. */
    void press(Locator target);

    /** Puts a text into a field in place of what stands there. */
    void fill(Locator field, String text);

    /** Chooses the option with this label from a list. */
    void choose(Locator list, String label);
}
