package uk.gov.cafcass.intranet.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points and clicks, and types where it has clicked. */
final class Mouse implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void fill(Locator field, String text) {
        field.click();
        field.fill(text);
    }

    @Override
    public void choose(Locator list, String label) {
        if (Hands.finds(list)) {
            list.click();
            list.fill("");
            list.pressSequentially(label);
            Hands.found(list, label).click();
            return;
        }
        list.selectOption(new SelectOption().setLabel(label));
    }

    @Override
    public String toString() {
        return "the mouse";
    }
}
