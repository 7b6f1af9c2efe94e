package org.clavis.it.browser;

import com.google.gson.JsonObject;
import java.util.List;
import org.clavis.it.harness.Rest;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The pages of a club as somebody uses them. */
final class Club {
    static final String TENANT = "mv-lindenfeld";
    static final String SECRETARY = "schriftfuehrer@mv-lindenfeld.example";

    private static final By SAVE = By.id("save");

    private final Browser browser;

    private Club(Browser browser) {
        this.browser = browser;
    }

    static Club openedBy(String login, Browser browser) {
        browser.signIn(login);
        return new Club(browser);
    }

    /** Names of the areas in the navigation. */
    List<String> areas() {
        return browser.driver().findElements(By.cssSelector("header nav a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Registers of the record that is open, by the id of their section. */
    List<String> registers() {
        return browser.driver().findElements(By.cssSelector("section.register")).stream()
                .map(section -> String.valueOf(section.getDomAttribute("id")))
                .toList();
    }

    Club search(String words) {
        browser.go("/member/list.xhtml?q=" + words);
        return this;
    }

    /** Names in the list as it is shown. */
    List<String> names() {
        return browser.driver().findElements(By.cssSelector("#results tbody th a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    Club open(String id) {
        browser.go("/member/view.xhtml?id=" + id);
        return this;
    }

    Club record(String givenName, String familyName, String birthDate) {
        browser.go("/member/new.xhtml");
        browser.type(By.id("familyName"), familyName);
        browser.type(By.id("givenName"), givenName);
        browser.type(By.id("birthDate"), birthDate);
        browser.type(By.cssSelector("#membership input[id$=joinedOn]"), "1.1.2001");
        browser.submit(SAVE);
        return this;
    }

    Club rename(String id, String familyName) {
        startEditing(id);
        return saveAs(familyName);
    }

    Club startEditing(String id) {
        browser.go("/member/edit.xhtml?id=" + id);
        return this;
    }

    Club saveAs(String familyName) {
        browser.type(By.id("familyName"), familyName);
        browser.submit(SAVE);
        return this;
    }

    Club end(String id, String lastDay) {
        browser.go("/member/end.xhtml?id=" + id);
        browser.type(By.id("leftOn"), lastDay);
        browser.submit(SAVE);
        return this;
    }

    Club delete(String id) {
        browser.go("/member/delete.xhtml?id=" + id);
        browser.submit(SAVE);
        return this;
    }

    void leave() {
        browser.click(By.cssSelector("details.account summary"));
        browser.submit(By.cssSelector("form[action$='/logout'] button"));
    }

    /** Somebody of the demo. */
    static JsonObject anybody() {
        return found("");
    }

    /** The one member these words find, by its id. */
    static String idOf(String words) {
        return found(words).get("id").getAsString();
    }

    private static JsonObject found(String words) {
        return Rest.as(SECRETARY)
                .get("/" + TENANT + "/members?size=2&q=" + words)
                .expect(200)
                .items()
                .get(0)
                .getAsJsonObject();
    }
}
