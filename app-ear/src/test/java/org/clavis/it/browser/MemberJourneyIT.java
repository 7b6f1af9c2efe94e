package org.clavis.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A member's way through the club, on the pages. */
@InBrowser
class MemberJourneyIT {
    @Test
    void aMember_isRecordedFoundCorrectedEndedAndDeleted(Browser browser) {
        Club club = Club.openedBy(Club.SECRETARY, browser).record("Undine", "Zwölfender", "31.12.84");
        assertThat(browser.text()).contains("Das Mitglied ist angelegt").contains("31.12.1984");

        assertThat(club.search("zwoelfender").names()).containsExactly("Zwölfender, Undine");
        String id = Club.idOf("Zw%C3%B6lfender");

        club.rename(id, "Zwölfender-Klang");
        assertThat(browser.find(By.tagName("h1")).getText()).contains("Zwölfender-Klang");

        club.end(id, "31.12.2020");
        assertThat(browser.text()).contains("Die Mitgliedschaft ist beendet").contains("ausgetreten");

        club.delete(id);
        assertThat(browser.text()).contains("Das Mitglied ist gelöscht");
        assertThat(club.search("Zwoelfender").names()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aWrongDate_isAnsweredAtItsField(Browser browser) {
        Club.openedBy(Club.SECRETARY, browser).record("Undine", "Datumslos", "31.02.1984");
        assertThat(browser.find(By.id("birthDate-m")).getText()).isNotBlank();
        assertThat(browser.find(By.id("birthDate")).getDomProperty("value")).isEqualTo("31.02.1984");
    }

    @Test
    void whoeverSavesSecond_isToldAndKeepsTheInput(Browser first, Browser second) {
        Club early = Club.openedBy(Club.SECRETARY, first).record("Zoe", "Gleichzeitig", "1.2.1990");
        String id = Club.idOf("Gleichzeitig");
        Club late = Club.openedBy("admin@mv-lindenfeld.example", second).startEditing(id);
        early.rename(id, "Gleichzeitig-Erste");

        late.saveAs("Gleichzeitig-Zweite");

        assertThat(second.text()).contains("inzwischen jemand anderes geändert");
        assertThat(second.find(By.id("familyName")).getDomProperty("value")).isEqualTo("Gleichzeitig-Zweite");
        early.delete(id);
    }
}
