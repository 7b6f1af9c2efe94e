package org.clavis.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clavis.it.harness.Rest;
import org.junit.jupiter.api.Test;

/** What every page keeps to: accessible, light and dark, wide and narrow, and nothing refused by its own policy. */
@InBrowser
class PagesIT {
    private static final String ADMIN = "admin@mv-lindenfeld.example";
    private static final int PHONE = 360;
    private static final int DESK = 1440;

    @Test
    void pages_areAccessible_inTheLight(Browser browser) {
        browser.signIn(ADMIN);
        assertThat(findings(browser)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void pages_areAccessible_inTheDark(Browser browser) {
        browser.dark().signIn(ADMIN);
        assertThat(findings(browser)).isEmpty();
    }

    @Test
    void aMissingPage_isAccessible(Browser browser) {
        browser.signIn(ADMIN).go("/gibtesnicht.xhtml");
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void aPhone_neverScrollsSideways(Browser browser) {
        browser.signIn(ADMIN).width(PHONE);
        var tooWide = new ArrayList<String>();
        for (String page : pages()) {
            browser.go(page);
            Object overflow = browser.driver()
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (!Long.valueOf(0).equals(overflow)) {
                tooWide.add(page + " by " + overflow);
                browser.picture("wide" + tooWide.size());
            }
        }
        assertThat(tooWide).isEmpty();
    }

    @Test
    void theOperatorsPage_isAccessible(Browser browser) {
        browser.signIn("operator@clavis.example");
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void theDesksOfAFederation_areAccessible(Browser browser) {
        browser.signIn("admin@kv-bergstrasse.example");
        assertThat(findings(browser, federationPages())).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> findings(Browser browser) {
        return findings(browser, pages());
    }

    private static List<String> findings(Browser browser, List<String> pages) {
        var findings = new ArrayList<String>();
        for (int width : new int[] {DESK, PHONE}) {
            browser.width(width);
            for (String page : pages) {
                browser.go(page);
                browser.picture(width + page.replaceAll("[?].*", "").replaceAll("\\W+", "_"));
                Axe.findings(browser).forEach(finding -> findings.add(page + " at " + width + ": " + finding));
            }
        }
        return findings;
    }

    /** Those that only a federation has. */
    private static List<String> federationPages() {
        String id = Rest.as("admin@kv-bergstrasse.example")
                .get("/kv-bergstrasse/clubs?q=301")
                .expect(200)
                .items()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        return List.of(
                "/club/affiliations.xhtml",
                "/club/affiliation.xhtml?below=true",
                "/federation/clubs.xhtml",
                "/federation/clubs.xhtml?q=gibtesnicht",
                "/federation/club.xhtml?id=" + id,
                "/federation/outside.xhtml?id=" + id,
                "/federation/officers.xhtml",
                "/federation/fees.xhtml",
                "/federation/fee.xhtml",
                "/federation/invoices.xhtml",
                "/federation/interfaces.xhtml",
                "/federation/interface.xhtml",
                "/meldung/files.xhtml");
    }

    private static List<String> pages() {
        String id = Club.idOf("");
        return List.of(
                "/index.xhtml",
                "/member/list.xhtml",
                "/member/list.xhtml?q=gibtesnicht",
                "/member/new.xhtml",
                "/member/import.xhtml",
                "/member/view.xhtml?id=" + id,
                "/member/edit.xhtml?id=" + id,
                "/member/edit.xhtml?id=" + id + "&register=ACTIVITY",
                "/member/edit.xhtml?id=" + id + "&register=OFFICES",
                "/member/edit.xhtml?id=" + id + "&register=INSTRUMENTS",
                "/club/board.xhtml",
                "/honor/edit.xhtml?member=" + id,
                "/honor/import.xhtml",
                "/member/end.xhtml?id=" + id,
                "/member/delete.xhtml?id=" + id,
                "/club/view.xhtml",
                "/club/edit.xhtml?register=CLUB_ADDRESS",
                "/club/edit.xhtml?register=CLUB_LEGAL",
                "/club/ensembles.xhtml",
                "/club/ensemble.xhtml",
                "/club/cooperations.xhtml",
                "/club/cooperation.xhtml",
                "/meldung/files.xhtml",
                "/meldung/csv.xhtml?sheet=PERSONS",
                "/meldung/dosb.xhtml",
                "/honor/applications.xhtml",
                "/honor/inbox.xhtml",
                "/honor/orders.xhtml",
                "/honor/statistics.xhtml",
                "/honor/rules.xhtml",
                "/honor/rule.xhtml",
                "/honor/rule-order.xhtml?order=BDMV",
                "/honor/proposals.xhtml",
                "/honor/proposals.xhtml?show=NOT_DUE&order=NAME",
                "/honor/proposals.xhtml?show=NEXT",
                "/honor/forecast.xhtml",
                "/honor/setup.xhtml",
                "/club/affiliations.xhtml",
                "/club/affiliation.xhtml",
                "/meldung/campaigns.xhtml",
                "/meldung/campaign.xhtml",
                "/meldung/overview.xhtml",
                "/meldung/inbox.xhtml",
                "/meldung/list.xhtml",
                "/meldung/figures.xhtml",
                "/audit/list.xhtml");
    }
}
