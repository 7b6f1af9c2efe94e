package org.clavis.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clavis.it.harness.RunningStack;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Who comes in, what they find there, and that they are gone when they leave. */
@InBrowser
class LoginJourneyIT {
    @Test
    void eachLogin_findsItsAreasAndRegisters(Browser admin, Browser treasurer, Browser secretary) {
        String id = Club.idOf("");
        expect(
                admin,
                "admin",
                List.of("Übersicht", "Mitglieder", "Import", "Ehrungen", "Meldung", "Verein", "Protokoll"),
                id,
                List.of(
                        "person",
                        "address",
                        "contact",
                        "membership",
                        "activity",
                        "offices",
                        "instruments",
                        "qualifications",
                        "reporting",
                        "honors"));
        expect(
                treasurer,
                "kassier",
                List.of("Übersicht", "Mitglieder", "Verein"),
                id,
                List.of("person", "address", "contact", "membership", "bank"));
        expect(
                secretary,
                "schriftfuehrer",
                List.of("Übersicht", "Mitglieder", "Import", "Ehrungen", "Meldung", "Verein"),
                id,
                List.of(
                        "person",
                        "address",
                        "contact",
                        "membership",
                        "activity",
                        "offices",
                        "instruments",
                        "qualifications",
                        "reporting",
                        "honors"));
    }

    @Test
    void fewRights_showFewRegisters(Browser honors, Browser conductor) {
        String id = Club.idOf("");
        expect(
                honors,
                "ehrungen",
                List.of("Übersicht", "Mitglieder", "Ehrungen", "Verein"),
                id,
                List.of("person", "membership", "activity", "offices", "instruments", "honors"));
        expect(
                conductor,
                "dirigent",
                List.of("Übersicht", "Mitglieder"),
                id,
                List.of("person", "contact", "activity", "offices", "instruments", "qualifications"));
        assertThat(conductor.shows(By.cssSelector("a[href*='edit.xhtml']"))).isFalse();
    }

    @Test
    void anOperator_seesTenantsAndNoMembers(Browser browser) {
        Club club = Club.openedBy("operator@clavis.example", browser);
        assertThat(club.areas()).hasSize(1);
        assertThat(browser.text()).contains("mv-lindenfeld", "sk-rotbach", "kv-bergstrasse", "lv-suedwest");
        browser.go("/member/list.xhtml");
        assertThat(browser.path()).doesNotContain("member");
    }

    @Test
    void leaving_endsBothSessions(Browser browser) {
        Club club = Club.openedBy(Club.SECRETARY, browser);
        club.leave();
        browser.go("/member/list.xhtml");
        assertThat(browser.driver().getCurrentUrl()).startsWith(RunningStack.realm());
        assertThat(browser.shows(By.id("username"))).as("Keycloak asks again").isTrue();
    }

    private static void expect(Browser browser, String login, List<String> areas, String id, List<String> registers) {
        Club club = Club.openedBy(login + "@mv-lindenfeld.example", browser);
        assertThat(club.areas()).as(login).isEqualTo(areas);
        assertThat(club.open(id).registers()).as(login).isEqualTo(registers);
        assertThat(browser.complaints()).as(login).isEmpty();
    }
}
