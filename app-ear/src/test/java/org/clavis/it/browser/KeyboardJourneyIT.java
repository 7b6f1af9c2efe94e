package org.clavis.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Everything without a mouse. */
@InBrowser
class KeyboardJourneyIT {
    private static final int PATIENCE = 60;

    @Test
    void aMember_isSearchedOpenedAndEdited_withKeysAlone(Browser browser) {
        String name = Club.anybody().get("familyName").getAsString();
        browser.signIn(Club.SECRETARY).go("/index.xhtml");
        tabTo(browser, "input#q");
        press(browser, name, Keys.ENTER);
        assertThat(browser.path()).contains("list.xhtml");

        tabTo(browser, "#results tbody th a");
        press(browser, Keys.ENTER);
        assertThat(browser.path()).contains("view.xhtml");

        tabTo(browser, "a[href*='edit.xhtml']");
        press(browser, Keys.ENTER);
        tabTo(browser, "#familyName");
        assertThat(browser.driver().switchTo().activeElement().getDomProperty("value"))
                .isEqualTo(name);
    }

    @Test
    void theFirstTab_leadsPastTheNavigation(Browser browser) {
        browser.signIn(Club.SECRETARY).go("/member/list.xhtml");
        press(browser, Keys.TAB);
        WebElement skip = browser.driver().switchTo().activeElement();
        assertThat(skip.getDomAttribute("href")).endsWith("#content");
        assertThat(skip.isDisplayed()).isTrue();
    }

    /** Presses Tab until the element has the focus, and sees that a focus can be seen. */
    private static void tabTo(Browser browser, String selector) {
        for (int presses = 0; presses < PATIENCE; presses++) {
            Object arrived =
                    browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector);
            if (Boolean.TRUE.equals(arrived)) {
                return;
            }
            press(browser, Keys.TAB);
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + browser.path());
    }

    private static void press(Browser browser, CharSequence... keys) {
        String before = browser.path();
        new Actions(browser.driver()).sendKeys(keys).perform();
        if (keys[keys.length - 1] == Keys.ENTER) {
            browser.await(driver -> !browser.path().equals(before));
        }
    }
}
