/**
 * The yearly report: campaign, Meldung, its way up the chain, its figures. A federation announces a campaign to everybody
 * below; an organisation submits its Meldung to the direct parent on the way to whoever asks; that one accepts or returns
 * it and passes on what it has accepted with its own. Tables: campaign, meldung, standing, reminder, fee_order. Letters:
 * {@code meldung.campaign}, {@code .report}, {@code .status}, {@code .progress}, {@code .reminder}, {@code .fees}. Events:
 * {@link org.clavis.meldung.CampaignAnnounced}, {@link org.clavis.meldung.MeldungReceived},
 * {@link org.clavis.meldung.MeldungAccepted}, {@link org.clavis.meldung.MeldungReturned}.
 */
@NullMarked
@Feature(
        name = "meldung",
        uses = {"member", "club"})
package org.clavis.meldung;

import org.clavis.shared.Feature;
import org.jspecify.annotations.NullMarked;
