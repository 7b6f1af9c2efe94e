package org.clavis.meldung.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.Meldung;
import org.clavis.meldung.entity.sheet.CsvProfile;
import org.clavis.meldung.entity.sheet.ReportSheet;
import org.clavis.meldung.transfer.CsvProfiles;
import org.clavis.meldung.transfer.MeldungFiles;
import org.clavis.tenant.Federations;
import org.clavis.tenant.entity.TenantLevel;
import org.jspecify.annotations.Nullable;

/** Which Meldungen can be made into files, and how. */
@Named
@RequestScoped
public class MeldungFileDesk {
    @Inject
    private MeldungFiles files;

    @Inject
    private CsvProfiles profiles;

    @Inject
    private Federations federations;

    private @Nullable List<Meldung> own;

    /** The own ones that were submitted, the latest first. */
    public List<Meldung> getOwn() {
        List<Meldung> read = own == null ? files.own() : own;
        own = read;
        return read;
    }

    public List<Campaign> getCampaigns() {
        return files.campaigns();
    }

    public List<CsvProfile> getProfiles() {
        return profiles.list();
    }

    public ReportSheet[] getSheets() {
        return ReportSheet.values();
    }

    public String getOwnKey() {
        return files.ownKey();
    }

    /** Whether it is a federation, which others hand files in to. */
    public boolean isFederation() {
        return federations.own().level() != TenantLevel.CLUB;
    }
}
