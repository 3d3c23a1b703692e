package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The keyboard alone: goes to a thing by Tab, as somebody does who cannot use a mouse, so a thing that Tab does not reach, or a
 * field that Tab does not leave, fails the test.
 */
final class Keys implements Hands {

    private static final int MOST_STOPS = 250;

    @Override
    public void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        field.page().keyboard().press("Control+A");
        field.page().keyboard().insertText(text);
    }

    /** Typing the beginning of an option chooses it; where names are found, Enter takes the first. */
    @Override
    public void choose(Locator list, String label) {
        reach(list);
        if (Hands.finds(list)) {
            list.page().keyboard().press("Control+A");
            list.page().keyboard().type(label);
            Hands.found(list, label).waitFor();
            list.page().keyboard().press("Enter");
            return;
        }
        list.page().keyboard().type(label);
        String chosen = (String) list.evaluate("list => list.selectedOptions[0].label");
        if (!chosen.equals(label)) {
            throw new AssertionError("Typing " + label + " chose " + chosen);
        }
    }

    private static void reach(Locator target) {
        target.waitFor();
        Page page = target.page();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if ((Boolean) target.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + target + "; it is at "
                + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
    }

    @Override
    public String toString() {
        return "the keyboard alone";
    }
}
