package org.clavis.meldung.web.desk;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.Stream;
import org.clavis.meldung.campaign.Campaigns;
import org.clavis.meldung.campaign.Overview;
import org.clavis.meldung.desk.MeldungDesk;
import org.clavis.meldung.entity.Campaign;
import org.clavis.meldung.entity.figures.AgeGroups;
import org.clavis.meldung.entity.figures.FigureTable;
import org.clavis.meldung.entity.figures.Figures;
import org.clavis.meldung.web.campaign.CampaignLinks;
import org.clavis.shared.BusinessRuleViolated;
import org.clavis.shared.RecordNotFound;
import org.clavis.shared.web.Notices;

/** A Meldung that came on paper: the office types the counts in. */
@Named
@ViewScoped
public class PaperEntry implements Serializable {
    @Inject
    private MeldungDesk desk;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignLinks links;

    @Inject
    private Notices notices;

    private UUID campaign;
    private String reporter = "";
    private HeadsForm heads = new HeadsForm();
    private PaperTables tables;

    @PostConstruct
    void open() {
        Campaign shown =
                campaigns.open(links.campaign().orElseThrow(() -> new RecordNotFound(Campaign.class, new UUID(0, 0))));
        campaign = shown.getId();
        reporter = links.asked("reporter");
        AgeGroups ages = AgeGroups.of(shown.terms());
        tables = new PaperTables(new PaperTable(FigureTable.ACTIVE, ages), new PaperTable(FigureTable.PASSIVE, ages));
    }

    public String save() {
        int active = tables.active().total();
        if (heads.largest() > active) {
            throw new BusinessRuleViolated(null, "meldung.paper.tooMany", active);
        }
        Figures figures = Figures.of(Stream.concat(
                Stream.concat(tables.active().cells(), tables.passive().cells()),
                heads.cells(active, tables.passive().total())));
        if (figures.isNone()) {
            throw new BusinessRuleViolated(null, "meldung.paper.nothing");
        }
        UUID id = desk.paper(campaign, reporter, figures);
        notices.done("meldung.paper.done");
        return "/meldung/inbox-item.xhtml?faces-redirect=true&id=" + id;
    }

    /** The organisation whose Meldung it is. */
    public String getName() {
        return campaigns.overview(campaign).lines().stream()
                .map(Overview.Line::affiliate)
                .filter(one -> one.alias().equals(reporter))
                .map(one -> one.name())
                .findFirst()
                .orElse(reporter);
    }

    public UUID getCampaign() {
        return campaign;
    }

    public HeadsForm getHeads() {
        return heads;
    }

    public PaperTables getTables() {
        return tables;
    }
}
