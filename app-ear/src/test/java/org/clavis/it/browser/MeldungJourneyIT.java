package org.clavis.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.clavis.shared.GermanDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A secretary's way to the yearly Meldung, up to the button. */
@InBrowser
class MeldungJourneyIT {
    private static final By CAMPAIGN =
            By.partialLinkText("Meldung " + (GermanDate.today().getYear() + 1));
    private static final By ANSWER = By.id("asking:0:number");
    private static final By SAVE = By.id("save");
    private static final By SUBMIT = By.id("submit");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int PHONE = 360;

    @Test
    void aMeldung_isLookedThroughAndCompleted_andNotSentWithoutConsent(Browser browser) {
        browser.signIn(Club.SECRETARY);
        open(browser);
        browser.type(ANSWER, "");
        browser.submit(SAVE);
        assertThat(browser.text()).contains("Muss behoben werden", "Frage noch nicht beantwortet");
        assertThat(browser.shows(SUBMIT)).isFalse();

        browser.type(ANSWER, "27");
        browser.submit(SAVE);
        assertThat(browser.text()).doesNotContain("Muss behoben werden");
        assertThat(browser.shows(SUBMIT)).isTrue();

        browser.submit(SUBMIT);
        assertThat(browser.text()).contains("Bitte bestätigen Sie").doesNotContain("ist eingereicht");
        assertThat(browser.find(By.id("consent-m")).getText()).isNotBlank();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void thePage_isAccessible_andFitsAPhone_withEverythingOpened(Browser browser) {
        browser.signIn(Club.SECRETARY);
        open(browser);
        unfold(browser);
        browser.picture("desk");
        assertThat(Axe.findings(browser)).isEmpty();

        browser.dark().width(PHONE);
        browser.picture("phone");
        assertThat(Axe.findings(browser)).isEmpty();
        assertThat(browser.driver()
                        .executeScript(
                                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    /** The demo's campaigns are announced beside its start. */
    private static void open(Browser browser) {
        Instant end = Instant.now().plus(PATIENCE);
        browser.go("/meldung/list.xhtml");
        while (!browser.shows(CAMPAIGN) && Instant.now().isBefore(end)) {
            browser.go("/meldung/list.xhtml");
        }
        browser.submit(CAMPAIGN);
    }

    private static void unfold(Browser browser) {
        browser.driver().executeScript("document.querySelectorAll('main details').forEach(one => one.open = true)");
    }
}
